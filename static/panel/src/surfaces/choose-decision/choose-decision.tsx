import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';
import { useState } from 'react';
import type { FoundDecision } from '../../../../../src/contract/found-decision';
import { asJson, type Frame } from '../../frame';
import { DecisionCombobox } from '../../parts/decision-combobox';
import { decisionName } from '../../words';

/** The editor of the macro *Rests on*: which decision. Choosing one puts it into the page's draft. */
export function ChooseDecision({ frame }: { readonly frame: Frame }) {
  const { key } = asJson(frame.extension.config);
  const [failed, setFailed] = useState(false);
  const close = () => void view.close().catch(() => undefined);

  async function choose({ id, key }: FoundDecision) {
    setFailed(false);
    try {
      await view.submit({ config: { decision: id, key } });
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className="picker choose">
      <p className="soft">
        Makes this page work that rests on a decision: what the decision says here stands beside it, and its team’s
        reading counts.
      </p>
      <DecisionCombobox
        label={
          typeof key === 'string'
            ? `It rests on ${decisionName(key as FoundDecision['key'])}. Choose another`
            : 'Choose a decision'
        }
        onChoose={(decision) => void choose(decision)}
        onLeave={close}
      />
      {failed && (
        <p role="alert" className="why">
          Confluence did not take that: the macro may be gone from the draft. Close this, put it in again, and choose
          once more.
        </p>
      )}
      <div className="buttons">
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

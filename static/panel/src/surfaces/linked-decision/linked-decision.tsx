import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';
import { useState } from 'react';
import type { LinkedDecision } from '../../../../../src/contract/found-decision';
import { asJson, type Frame } from '../../frame';
import { decisionName } from '../../words';
import { DecisionCombobox } from '../../parts/decision-combobox';

/** The edit view of the field Linked decision: choosing one puts it in, and there is a way to take it out again. */
export function LinkedDecisionPicker({ frame }: { readonly frame: Frame }) {
  const [linked, setLinked] = useState(() => linkedOf(frame.extension.fieldValue));
  const [failed, setFailed] = useState(false);

  async function put(value: LinkedDecision | null) {
    setFailed(false);
    try {
      await view.submit(value);
      setLinked(value ?? undefined);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className="picker">
      {linked && (
        <p className="chosen">
          Rests on <strong>{decisionName(linked.key)}</strong>
          <Button spacing="compact" appearance="subtle" onClick={() => void put(null)}>
            Clear
          </Button>
        </p>
      )}
      <DecisionCombobox
        label={linked ? 'Choose another decision' : 'Choose a decision'}
        onChoose={({ id, key }) => void put({ decision: id, key })}
        onLeave={() => void view.close().catch(() => undefined)}
      />
      {failed && (
        <p role="alert" className="why">
          Jira did not take that. Choose it once more; if it stays so, reload the page.
        </p>
      )}
    </div>
  );
}

/** What the field holds, if it holds what this app put there. */
function linkedOf(value: unknown): LinkedDecision | undefined {
  const { decision, key } = asJson(value);
  return typeof decision === 'string' && typeof key === 'string' ? ({ decision, key } as LinkedDecision) : undefined;
}

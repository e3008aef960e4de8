import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';
import { useState } from 'react';
import { gadgetWeeks } from '../../../../../src/contract/gadget';
import type { DecisionKey } from '../../../../../src/core/decision/decision';
import { useAsked } from '../../asked';
import { findDecisions } from '../../calls';
import { counted, decisionName } from '../../words';
import { stored, type Configuration } from './configuration';

/** The gadget's settings: which decisions, and how many weeks. Everybody who looks at the dashboard shares them. */
export function EditGadget({ configuration }: { readonly configuration: Configuration }) {
  const [chosen, setChosen] = useState(configuration.decisions);
  const [every, setEvery] = useState(configuration.decisions.length === 0);
  const [weeks, setWeeks] = useState(configuration.weeks);
  const [failed, setFailed] = useState(false);
  const nothingChosen = !every && chosen.length === 0;

  const save = async () => {
    setFailed(false);
    try {
      await view.submit(stored({ decisions: every ? [] : chosen, weeks }));
    } catch {
      setFailed(true);
    }
  };

  return (
    <form
      className="panel gadget-settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothingChosen) void save();
      }}
    >
      <fieldset className="projects">
        <legend className="label">Which decisions</legend>
        <label>
          <input type="radio" name="which" checked={every} onChange={() => setEvery(true)} /> Every decision that
          whoever looks may open
        </label>
        <label>
          <input type="radio" name="which" checked={!every} onChange={() => setEvery(false)} /> Only these
        </label>
      </fieldset>
      {!every && <ChooseDecisions chosen={chosen} onChange={setChosen} />}
      <label className="label">
        Weeks{' '}
        <select value={weeks} onChange={(event) => setWeeks(weeksOf(event.target.value))}>
          {gadgetWeeks.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      {nothingChosen && <p className="why">Choose a decision, or take every one.</p>}
      {failed && (
        <p role="alert" className="why">
          Jira did not keep that. Try once more; if it stays so, reload the page.
        </p>
      )}
      <div className="buttons">
        <Button type="submit" appearance="primary" isDisabled={nothingChosen}>
          Save
        </Button>
      </div>
    </form>
  );
}

const weeksOf = (text: string) => gadgetWeeks.find((one) => String(one) === text) ?? 6;

/** Decisions that the person may open. Chosen ones that they may not stay chosen: somebody else put them there. */
function ChooseDecisions({
  chosen,
  onChange,
}: {
  readonly chosen: readonly DecisionKey[];
  readonly onChange: (chosen: readonly DecisionKey[]) => void;
}) {
  const { asked } = useAsked(() => findDecisions(''));
  if (asked.state === 'waiting') return <p className="soft">Looking up decisions …</p>;
  const found = asked.state === 'answered' ? asked.value : [];
  const others = chosen.filter((key) => !found.some((one) => one.key === key));
  const turn = (key: DecisionKey, on: boolean) => onChange(on ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <fieldset className="projects">
      <legend className="visually-hidden">Decisions</legend>
      {found.map(({ key, title }) => (
        <label key={key}>
          <input type="checkbox" checked={chosen.includes(key)} onChange={(event) => turn(key, event.target.checked)} />{' '}
          {decisionName(key)} <span className="soft">{title}</span>
        </label>
      ))}
      {found.length === 0 && <p className="soft">There is no decision that you can open.</p>}
      {others.length > 0 && (
        <p className="meta">
          {counted(others.length, 'more is', 'more are')} chosen here ({others.join(', ')}), not among those that you
          can open now.
        </p>
      )}
    </fieldset>
  );
}

import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { switchNames, type SwitchName, type Switches as On } from '../../../../../src/contract/switches';

/** Each switch in words; one more feature with a switch adds its name in the contract and its words here. */
const words: Readonly<Record<SwitchName, { readonly what: string; readonly why: string }>> = {
  'sprint-flag': {
    what: 'A flag on boards whose next sprint holds open questions',
    why: 'Whoever opens such a board is told once for each sprint, before it begins or just after. Everybody can end it for themselves at the foot of the review.',
  },
  'story-flag': {
    what: 'A flag for whoever types a story into a board',
    why: 'Such a story never meets the create dialog. Its author, and nobody else, is asked its question once, in a flag that goes by itself; “Don’t ask me on boards” ends it for one person for good.',
  },
};

interface SwitchesProps {
  readonly on: On;
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly onTurn: (name: SwitchName, on: boolean) => void;
}

/** What Throughline may say without being asked, and a way to end it for everybody. */
export function Switches({ on, mayChange, isBusy, onTurn }: SwitchesProps) {
  return (
    <section className="group">
      <h2>What speaks up by itself</h2>
      <ul className="parts">
        {switchNames.map((name) => (
          <li key={name} className="part step">
            <div className="part-text">
              {words[name].what}
              <p className="why">{words[name].why}</p>
              {mayChange && (
                <div className="buttons">
                  <Button spacing="compact" isDisabled={isBusy} onClick={() => onTurn(name, !on[name])}>
                    {on[name] ? 'Turn it off for everybody' : 'Turn it on'}
                    <span className="visually-hidden"> {words[name].what}</span>
                  </Button>
                </div>
              )}
            </div>
            <div className="part-beside">
              <Lozenge>{on[name] ? 'On' : 'Off'}</Lozenge>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

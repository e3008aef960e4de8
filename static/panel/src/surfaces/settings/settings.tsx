import type { CheckState, Settings } from '../../../../../src/contract/settings';
import { useAsked } from '../../asked';
import { openSettings } from '../../calls';
import { Failure } from '../../parts/failure';
import { Skeleton } from '../../parts/skeleton';
import { counted } from '../../words';
import { SetUp } from './set-up';

/** What the app checks on this site, and how its questions were answered here. */
export function SettingsPage() {
  const { asked, again } = useAsked(openSettings);
  return (
    <article className="panel page">
      <h1>Throughline</h1>
      <SetUp />
      {asked.state === 'waiting' && <Skeleton lines={8} saying="Looking up the checks" />}
      {asked.state === 'failed' && <Failure code={asked.code} onRetry={() => void again()} />}
      {asked.state === 'answered' && <Shown settings={asked.value} />}
    </article>
  );
}

function Shown({ settings: { checks } }: { readonly settings: Settings }) {
  return (
    <section className="group">
      <h2>Checks</h2>
      <p className="direction">{howTheySpeak(checks)}</p>
      <ul className="parts">
        {checks.map((check) => (
          <CheckLine key={check.check} check={check} />
        ))}
      </ul>
    </section>
  );
}

/** How many ask, how many only note, and how many stopped asking on this site. */
function howTheySpeak(checks: readonly CheckState[]): string {
  const number = (how: CheckState['speaks']): number => checks.filter(({ speaks }) => speaks === how).length;
  const notes = number('note');
  const quiet = number('quiet');
  return [
    `${counted(checks.length - notes, 'check')} may ask a question beside a story.`,
    notes > 0 && `${notes} more only ${notes === 1 ? 'leaves' : 'leave'} a quiet note.`,
    quiet > 0 && `${quiet} went quiet here: too many answers were “It is within”.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

function CheckLine({ check }: { readonly check: CheckState }) {
  return (
    <li className="part">
      <div className="part-text">
        {check.asks}
        {check.speaks !== 'note' && (
          <p className="why">
            {check.answered === 0
              ? 'Nobody has answered it yet'
              : `${counted(check.answered, 'answer')}, ${check.within} of them “It is within”`}
          </p>
        )}
      </div>
      <div className="part-beside">
        <span className="by">{speaking[check.speaks]}</span>
      </div>
    </li>
  );
}

const speaking: Readonly<Record<CheckState['speaks'], string>> = {
  aloud: 'Asks when certain',
  note: 'Leaves a note',
  quiet: 'Went quiet here',
};

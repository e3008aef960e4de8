import type { CheckState, Settings } from '../../../../../src/contract/calls';
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
  const quiet = checks.filter(({ speaks }) => speaks === 'quiet').length;
  return (
    <>
      <p className="direction">
        {counted(checks.length, 'check')} may ask a question beside a story.{' '}
        {quiet > 0
          ? `${quiet} went quiet here: too many answers were “It is within”.`
          : checks.length === 1
            ? 'It speaks aloud here.'
            : 'All of them speak aloud here.'}
      </p>
      <section className="group">
        <h2>Checks</h2>
        <ul className="parts">
          {checks.map((check) => (
            <CheckLine key={check.check} check={check} />
          ))}
        </ul>
      </section>
    </>
  );
}

function CheckLine({ check }: { readonly check: CheckState }) {
  return (
    <li className="part">
      <div className="part-text">
        {check.asks}
        <p className="why">
          {check.answered === 0
            ? 'Nobody has answered it yet'
            : `${counted(check.answered, 'answer')}, ${check.within} of them “It is within”`}
        </p>
      </div>
      <div className="part-beside">
        <span className="by">{check.speaks === 'aloud' ? 'Speaks aloud' : 'Went quiet here'}</span>
      </div>
    </li>
  );
}

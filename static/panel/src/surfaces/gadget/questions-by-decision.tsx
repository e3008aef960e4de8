import type { Gadget } from '../../../../../src/contract/gadget';
import { useAsked } from '../../asked';
import { openGadget } from '../../calls';
import { useDates } from '../../dates';
import { Failure } from '../../parts/failure';
import { Skeleton } from '../../parts/skeleton';
import { counted } from '../../words';
import type { Configuration } from './configuration';
import { DecisionRow } from './decision-row';

/** Open questions by decision over the last weeks, one sentence first. */
export function QuestionsByDecision({ configuration }: { readonly configuration: Configuration }) {
  const { asked, again } = useAsked(() => openGadget(configuration));
  return (
    <article className="panel gadget">
      {asked.state === 'waiting' && <Skeleton lines={4} saying="Looking up the questions" />}
      {asked.state === 'failed' && <Failure code={asked.code} onRetry={() => void again()} />}
      {asked.state === 'answered' && <Shown gadget={asked.value} chosen={configuration.decisions.length > 0} />}
    </article>
  );
}

function Shown({ gadget, chosen }: { readonly gadget: Gadget; readonly chosen: boolean }) {
  const dates = useDates();
  const { decisions, weeks, closed, more, jira } = gadget;
  if (jira === 'not-connected')
    return <p>Jira is not connected to Throughline. A site admin can connect it under Manage apps.</p>;
  // One scale for all, so that a column of one decision can be compared with another’s.
  const highest = Math.max(1, ...decisions.flatMap(({ open }) => open));
  return (
    <>
      <p className="direction">{sentence(gadget, chosen)}</p>
      {decisions.length > 0 && (
        <ul className="plain">
          {decisions.map((decision) => (
            <DecisionRow key={decision.head.key} decision={decision} weeks={weeks} highest={highest} />
          ))}
        </ul>
      )}
      <footer className="meta">
        {!chosen && <p>Looked at are decisions that work asks something about. The settings can name others.</p>}
        {decisions.length > 0 && (
          <p>
            Columns: questions open at the end of each of {weeks.length} weeks, {dates.day(weeks[0] ?? '')} to today.
            One that nobody answered and that is asked no more is not counted.
          </p>
        )}
        {closed.questions > 0 && (
          <p>
            {counted(closed.questions, 'more question is', 'more questions are')} open about{' '}
            {counted(closed.decisions, 'decision')} on {closed.decisions === 1 ? 'a page' : 'pages'} that you cannot
            open.
          </p>
        )}
        {more && <p>There is older work with questions; the newest is shown.</p>}
      </footer>
    </>
  );
}

/** It never says that all is well: it says what there is to ask. */
function sentence({ decisions }: Gadget, chosen: boolean): string {
  const asked = decisions.filter(({ open }) => (open.at(-1) ?? 0) > 0);
  const open = asked.reduce((sum, { open: counts }) => sum + (counts.at(-1) ?? 0), 0);
  const talk = decisions.filter(({ reasons }) => reasons.length > 0).length;
  const among = chosen ? 'about the decisions chosen here ' : '';
  return [
    open === 0
      ? `No question ${among}is open in work that you can see.`
      : `${counted(open, 'question is', 'questions are')} open, about ${counted(asked.length, 'decision')}.`,
    talk > 0 && `${counted(talk, 'decision needs', 'decisions need')} a conversation.`,
  ]
    .filter(Boolean)
    .join(' ');
}

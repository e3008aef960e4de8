import type { GadgetDecision, ReasonToTalk } from '../../../../../src/contract/gadget';
import type { Instant } from '../../../../../src/core/time';
import { ProductLink } from '../../parts/product-link';
import { Quote } from '../../parts/quote';
import { counted, decisionName } from '../../words';
import { WeekColumns } from './week-columns';

interface DecisionRowProps {
  readonly decision: GadgetDecision;
  readonly weeks: readonly Instant[];
  readonly highest: number;
}

/** One decision: its questions over the weeks, and why somebody should talk about it. */
export function DecisionRow({ decision: { head, open, hidden, reasons }, weeks, highest }: DecisionRowProps) {
  return (
    <li className={reasons.length > 0 ? 'gadget-row needs-talk' : 'gadget-row'}>
      <div className="gadget-text">
        <p>
          <ProductLink to={head.pageUrl}>{decisionName(head.key)}</ProductLink> <bdi dir="auto">{head.title}</bdi>
        </p>
        <p className="why">
          {counted(open.at(-1) ?? 0, 'open question')}
          {hidden > 0 && <span className="faint">, {hidden} more in work that you cannot browse</span>}
        </p>
        {reasons.length > 0 && (
          <ul className="plain">
            {reasons.map((reason) => (
              <li key={reason.why} className="why">
                <Reason reason={reason} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <WeekColumns counts={open} weeks={weeks} highest={highest} />
    </li>
  );
}

function Reason({ reason }: { readonly reason: ReasonToTalk }) {
  switch (reason.why) {
    case 'look-again':
      return <>{counted(reason.answers, 'answer asks', 'answers ask')} to look at the decision again.</>;
    case 'two-ways':
      return <>It is read in ways that cannot both guide the work, on {counted(reason.questions, 'part')}.</>;
    case 'one-part':
      return (
        <>
          Work in {reason.places} places asks about <Quote text={reason.part} />.
        </>
      );
    case 'waiting':
      return <>{counted(reason.questions, 'question has', 'questions have')} been open for two weeks or longer.</>;
  }
}

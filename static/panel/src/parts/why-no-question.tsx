import type { Assessment } from '../../../../src/core/assessment';
import type { DecisionRecord, DecisionState } from '../../../../src/core/decision/decision';
import type { WorkLine } from '../../../../src/core/work';
import { Fold } from './fold';
import { PartText } from './part-line';
import { kindNames } from '../words';
import { StorySays } from './both-quotes';

/** Shows what came nearest to a question, and what was not certain enough: having nothing to ask is never more than that. */
export function WhyNoQuestion({
  state,
  assessment,
  record,
  lines,
  asked,
}: {
  readonly state: DecisionState;
  readonly assessment: Assessment;
  readonly record: DecisionRecord;
  readonly lines: readonly WorkLine[];
  readonly asked: number;
}) {
  const { nearest } = assessment;
  const part = nearest && record.parts.find(({ id }) => id === nearest.part);
  return (
    <Fold
      summary={asked === 0 ? 'Why no question?' : asked === 1 ? 'Why only one question?' : 'Why no other question?'}
    >
      {state !== 'live' ? (
        <p className="why">The decision is no longer current, so nothing is asked from it.</p>
      ) : nearest && part ? (
        <>
          <p className="said">
            <span className="who">Nearest came</span> <PartText part={part} />
            <span className="faint">, {kindNames[part.kind].toLowerCase()}</span>
          </p>
          {nearest.storyQuote && <StorySays quote={nearest.storyQuote} lines={lines} />}
          <p className="why">{nearest.missing}</p>
        </>
      ) : (
        <p className="why">No part of the decision came near enough to this text to ask about.</p>
      )}
    </Fold>
  );
}

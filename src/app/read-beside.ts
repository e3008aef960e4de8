import type { Assessment } from '../core/assessment';
import type { DecisionId, DecisionKey } from '../core/decision/decision';
import type { Team } from '../core/reading/team';
import type { Instant } from '../core/time';
import type { WorkLine } from '../core/work';
import type { WorkId } from '../core/work-id';
import { assess, nothingToRead } from './assess';
import { answersTo, openQuestions, questionsOf } from './open-questions';
import type { Ports } from './ports';
import type { Beside } from './standing';
import { leaningOf } from './tally-work';

/** What was made of the same work the last time. */
interface Earlier {
  readonly readAt: Instant;
  readonly rests?: Beside;
}

/** Whose work it is, how high it stands, and what was made of it before. */
interface ReadAs {
  readonly team: Team;
  readonly level: number;
  readonly before: Earlier | undefined;
}

/** Reads some work beside the decision that its link names, as that stands now. */
export async function readBeside(
  ports: Ports,
  work: WorkId,
  link: { readonly decision: DecisionId; readonly key: DecisionKey },
  lines: readonly WorkLine[],
  { team, level, before }: ReadAs,
): Promise<Beside> {
  const decision = await ports.getDecision(link.decision);
  const revision = decision && (await ports.getRevision(decision.id, decision.revision));
  if (!decision || !revision) return { decision: link.decision, key: link.key, ...gone };
  const assessment = await assess(ports, decision, revision.record, lines);
  const open = openQuestions(assessment, await answersTo(ports, work, decision.id, assessment));
  const { id, key, state } = decision;
  const asked = askedSince(ports, assessment, before);
  const leans = leaningOf(decision, revision.record, team, level, lines);
  return { decision: id, key, state, revision: revision.number, assessment, lines, open, asked, leans };
}

const gone = { state: 'gone', revision: 0, assessment: nothingToRead, lines: [], open: 0, asked: {} } as const;

/** A question that was asked before keeps its day; of a time when no days were kept, the day on which it was read. */
function askedSince(ports: Ports, assessment: Assessment, before: Earlier | undefined): Beside['asked'] {
  const earlier = before?.rests && new Set(questionsOf(before.rests.assessment).map(({ id }) => id));
  return Object.fromEntries(
    questionsOf(assessment).map(({ id }) => [
      id,
      before?.rests?.asked[id] ?? (before && earlier?.has(id) ? before.readAt : ports.now()),
    ]),
  );
}

import type {
  DivergenceAnswerView,
  DivergenceLine,
  Divergences,
  DivergenceSide,
  OneSided,
} from '../contract/divergence';
import type { DecisionRecord } from '../core/decision/decision';
import { compare } from '../core/reading/compare';
import type { Divergence, Side } from '../core/reading/divergence';
import type { DivergenceAnswer } from '../core/reading/divergence-answer';
import { pullsOn } from '../core/reading/pulls';
import type { Team } from '../core/reading/team';
import { askedOf } from '../core/reading/wording';
import { pageOfWork, pageWork, type WorkId } from '../core/work-id';
import { hearVoices, type Heard } from './hear-voices';
import type { Ports } from './ports';
import { standsBefore } from './stands-before';
import type { Viewer } from './viewer';

/** As many questions as a panel shows at once. */
const perPage = 20;

/**
 * The divergences of the decision in front of the viewer, a page at a time: on its own page all of them, beside an epic
 * those in which the epic's team takes part. Both quotes are for who may read the page and see both works; who may see
 * one of them learns that there is another side, and no word of it.
 */
export async function openDivergences(
  ports: Ports,
  viewer: Viewer,
  { localId, from = 0 }: { readonly localId?: string; readonly from?: number },
): Promise<Divergences> {
  const { decision, record, team } = await standsBefore(ports, viewer, localId);
  if (!ports.jiraConnected()) return { asked: [], answered: [], oneSided: [], own: [] };
  const heard = await hearVoices(ports, decision, record);
  const { divergences, count, own } = compare(heard.voices, from + perPage, team);
  const page = divergences.slice(from);
  const mine = team === undefined || from > 0 ? [] : own.slice(0, perPage);
  const seen = await whatIsSeen(ports, heard, [...page, ...mine]);
  const both = page.flatMap((divergence) => lineOf(divergence, record, seen) ?? []);
  const given = await ports.getDivergenceAnswers(
    decision.id,
    both.map(({ id }) => id),
  );
  const answers = new Map(given.map((answer) => [answer.divergence, answer]));
  const lines = both.map((line) => withAnswer(line, answers.get(line.id)));
  return {
    asked: lines.filter(({ answer }) => !answer),
    answered: lines.filter(({ answer }) => answer),
    oneSided: page.flatMap((divergence) => oneSided(divergence, seen, team)),
    own: mine.flatMap((divergence) => lineOf(divergence, record, seen) ?? []),
    ...(count > divergences.length && divergences.length === from + perPage && { next: from + perPage }),
  };
}

/** Shows a side to the viewer, where they may see any of its quotes. */
export type Seen = (side: Side) => DivergenceSide | undefined;

/** A point for all the issues of a page of questions together, and what its pages of work cost, which are few. */
export async function whatIsSeen(ports: Ports, { seenBy }: Heard, divergences: readonly Divergence[]): Promise<Seen> {
  const sides = divergences.flatMap((divergence) => divergence.sides);
  const works = new Set<WorkId>(sides.flatMap(({ team, said }) => said.flatMap((one) => seenBy(team, one) ?? [])));
  const pages = [...works].flatMap((work) => pageOfWork(work) ?? []);
  const issues = [...works].filter((work) => pageOfWork(work) === undefined);
  const [browsable, readable] = await Promise.all([ports.browsable(issues), ports.readablePages(pages)]);
  const visible = new Set<WorkId>([...browsable, ...[...readable].map(pageWork)]);
  return ({ team, from, count, said }) => {
    const shown = said.find((one) => visible.has(seenBy(team, one) ?? ''));
    return shown && { team: team.name, from, count, quote: shown.text, place: shown.place };
  };
}

/** A divergence for who may see both sides. */
export function lineOf(divergence: Divergence, record: DecisionRecord, seen: Seen): DivergenceLine | undefined {
  const { id, axis, sides } = divergence;
  const [one, other] = [seen(sides[0]), seen(sides[1])];
  if (!one || !other) return undefined;
  return {
    id,
    ...(axis.part !== undefined && { part: axis.part }),
    ...askedOf(divergence, record),
    sides: [one, other],
    pulls: pullsOn(axis, record),
  };
}

const withAnswer = (line: DivergenceLine, answer: DivergenceAnswer | undefined): DivergenceLine =>
  answer ? { ...line, answer: viewOf(answer) } : line;

/** Without the quotes it was given beside: of those, whoever looks sees what they may. */
export const viewOf = ({ kind, reason, draft, by, at }: DivergenceAnswer): DivergenceAnswerView => ({
  kind,
  reason,
  ...(draft !== undefined && { draft }),
  by,
  at,
});

/** Only what is theirs: beside an epic its team's own side, on the page the side that they may see. */
function oneSided({ axis, sides }: Divergence, seen: Seen, team: Team | undefined): readonly OneSided[] {
  const shown = sides.map((side) => ({ side, view: seen(side) }));
  if (shown.every(({ view }) => view)) return [];
  return shown.flatMap(({ side, view }) =>
    view && (team === undefined || side.team.id === team.id)
      ? [{ ...(axis.part !== undefined && { part: axis.part }), side: view }]
      : [],
  );
}

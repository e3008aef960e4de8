import type {
  DivergenceAnswerView,
  DivergenceLine,
  Divergences,
  DivergenceSide,
  OneSided,
} from '../contract/divergence';
import type { DecisionRecord } from '../core/decision/decision';
import { compare } from '../core/reading/compare';
import type { Divergence, DivergenceId, Side } from '../core/reading/divergence';
import type { DivergenceAnswer } from '../core/reading/divergence-answer';
import { pullsOn } from '../core/reading/pulls';
import { sameTeam, type Team } from '../core/reading/team';
import { askedOf } from '../core/reading/wording';
import type { WorkId } from '../core/work-id';
import { byPair, samePair } from './by-pair';
import type { Heard } from './hear-voices';
import type { Ports } from './ports';
import type { StandsBefore } from './stands-before';

/** As many questions as a panel shows at once. */
const perPage = 20;

/** One page of what parts among some voices, before it is known what of it the viewer may see. */
export interface Found {
  readonly page: readonly Divergence[];
  /** A team's own: its reading says one thing, and its work another. */
  readonly own: readonly Divergence[];
  /** The works that either is quoted from. */
  readonly works: readonly WorkId[];
  readonly next?: number;
}

/** What parts among the voices on a decision; beside an epic, only where its team takes part. */
export function divergencesAmong(heard: Heard, team: Team | undefined, from = 0): Found {
  const { divergences, count, own } = compare(heard.voices, from + perPage, team);
  const before = divergences.slice(0, from);
  const page = divergences.slice(from).filter((one) => !before.some((other) => samePair(one, other)));
  const mine = team === undefined || from > 0 ? [] : own.slice(0, perPage);
  return {
    page,
    own: mine,
    works: worksOf(heard, [...page, ...mine]),
    ...(count > divergences.length && divergences.length === from + perPage && { next: from + perPage }),
  };
}

/** The works that some divergences are quoted from, each once. */
export const worksOf = ({ seenBy }: Heard, divergences: readonly Divergence[]): readonly WorkId[] => [
  ...new Set(
    divergences.flatMap(({ sides }) =>
      sides.flatMap(({ team, said }) => said.flatMap((one) => seenBy(team, one) ?? [])),
    ),
  ),
];

/** What was found, as far as the viewer may see it, with what was answered. */
export async function showDivergences(
  ports: Pick<Ports, 'getDivergenceAnswers' | 'mayEditPage'>,
  { decision, record, team }: Pick<StandsBefore, 'decision' | 'record' | 'team'>,
  heard: Heard,
  { page, own, next }: Found,
  visible: ReadonlySet<WorkId>,
): Promise<Divergences> {
  const seen = seenIn(heard, visible);
  const pairs = byPair(page).map((same) => ({
    same,
    both: same.flatMap((one) => {
      const line = lineOf(one, record, seen);
      return line ? [{ line, ids: [one.id, one.byWork] }] : [];
    }),
  }));
  const given = await ports.getDivergenceAnswers(
    decision.id,
    pairs.flatMap(({ both }) => both.flatMap(({ ids }) => ids)),
  );
  const lines = pairs.flatMap(({ both }) => {
    const all = both.map(({ line, ids }) => withAnswer(line, answerTo(ids, given)));
    return all.find(({ answer }) => answer) ?? all.slice(0, 1);
  });
  const proposes = team === undefined && given.some(({ kind }) => kind === 'say');
  const mayWrite = proposes && (await ports.mayEditPage(decision.pageId));
  return {
    asked: lines.filter(({ answer }) => !answer),
    answered: lines.filter(({ answer }) => answer),
    oneSided: pairs.flatMap(({ same, both }) =>
      both.length === 0 ? same.flatMap((one) => oneSided(one, seen, team)).slice(0, 1) : [],
    ),
    own: own.flatMap((divergence) => lineOf(divergence, record, seen) ?? []),
    ...(decision.ownerId !== undefined && { ask: decision.ownerId }),
    ...(mayWrite && { mayWrite }),
    ...(next !== undefined && { next }),
  };
}

/** Shows a side to the viewer, where they may see any of its quotes. */
export type Seen = (side: Side) => DivergenceSide | undefined;

export const seenIn =
  ({ seenBy }: Heard, visible: ReadonlySet<WorkId>): Seen =>
  ({ team, from, count, said }) => {
    const shown = said.find((one) => visible.has(seenBy(team, one) ?? ''));
    const shownFrom = from === 'reading' && shown?.place.in !== 'reading' ? 'work' : from;
    return shown && { team: team.name, from: shownFrom, count, quote: shown.text, place: shown.place };
  };

/** A divergence for who may see both sides. */
export function lineOf(divergence: Divergence, record: DecisionRecord, seen: Seen): DivergenceLine | undefined {
  const { id, axis, sides } = divergence;
  const [one, other] = [seen(sides[0]), seen(sides[1])];
  if (!one || !other) return undefined;
  return {
    id,
    ...(axis.part !== undefined && { part: axis.part }),
    // Who may not see a team's reading is asked by what its work says.
    ...askedOf({ axis, sides: [sidedAs(sides[0], one), sidedAs(sides[1], other)] }, record),
    sides: [one, other],
    pulls: pullsOn(axis, record),
  };
}

const sidedAs = (side: Side, { from }: DivergenceSide): Side => ({ ...side, from });

/** What was said of the two teams, or else of the same works when they were another team's. */
const answerTo = (ids: readonly DivergenceId[], given: readonly DivergenceAnswer[]): DivergenceAnswer | undefined =>
  ids.flatMap((id) => given.find(({ divergence, byWork }) => divergence === id || byWork === id) ?? [])[0];

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
    view && (team === undefined || sameTeam(side.team, team))
      ? [{ ...(axis.part !== undefined && { part: axis.part }), side: view }]
      : [],
  );
}

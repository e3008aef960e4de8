import type { WorkByTeam } from '../../../../../src/contract/decision-panel';
import type { ReadingView, TeamLine } from '../../../../../src/contract/reading';
import { sameTeam } from '../../../../../src/core/reading/team';

/** What is shown of the work that rests on a decision, with the next page of it: a team keeps its place, and its line. */
export const joinWork = (shown: WorkByTeam, page: WorkByTeam): WorkByTeam => ({
  teams: page.teams.reduce(withLine, shown.teams),
  hiddenEpics: shown.hiddenEpics + page.hiddenEpics,
  hiddenPages: shown.hiddenPages + page.hiddenPages,
  ...(page.next && { next: page.next }),
});

function withLine(lines: readonly TeamLine[], line: TeamLine): readonly TeamLine[] {
  const [first, ...more] = lines.filter((one) => isSame(one, line));
  if (!first) return [...lines, line];
  const joined = [...more, line].reduce(joinLines, first);
  return lines.flatMap((one) => (one === first ? [joined] : more.includes(one) ? [] : [one]));
}

const isSame = (one: TeamLine, other: TeamLine): boolean =>
  one.ids.some((id) => other.ids.some((also) => sameTeam({ id, name: one.team }, { id: also, name: other.team })));

function joinLines(one: TeamLine, other: TeamLine): TeamLine {
  const reading = newer(one.reading, other.reading);
  return {
    team: one.team,
    ids: [...new Set([...one.ids, ...other.ids])],
    ...(reading && { reading }),
    reRead: one.reRead || other.reRead,
    epics: [...one.epics, ...other.epics],
    pages: [...one.pages, ...other.pages],
  };
}

/** The newest that the team wrote; what was said in a read-back only where it wrote none. */
function newer(one: ReadingView | undefined, other: ReadingView | undefined): ReadingView | undefined {
  if (!one || !other) return one ?? other;
  const [a, b] = [one.reading, other.reading];
  if ((a.heard ?? false) !== (b.heard ?? false)) return a.heard ? other : one;
  return a.revision === b.revision ? (a.at < b.at ? other : one) : a.revision < b.revision ? other : one;
}

import type { DecisionId } from '../decision/decision';
import { pageWork, type WorkId } from '../work-id';
import { axisName, type Axis, type Stance, type Way } from './stance';
import type { Team } from './team';
import type { Lean, Place, Said, Voice } from './voice';

/** What a team's work says of one decision. Kept work by work, so that reading one twice, late or again never counts it twice. */
export interface WorkTally {
  readonly decision: DecisionId;
  readonly team: Team;
  readonly marks: readonly Mark[];
}

/** Which of a team's works lean one way on one axis, with a few of their quotes. */
export interface Mark {
  readonly axis: Axis;
  readonly way: Way;
  readonly works: readonly WorkId[];
  /** How many more there were before these; they are counted and no longer known by name. */
  readonly more: number;
  /** The oldest quote that still stands, then the newest. */
  readonly said: readonly Quoted[];
}

/** A quote, the work that it is from, and how far it bears out what the mark says. */
export interface Quoted extends Said {
  readonly certainty: number;
}

/** One work as it is now: what it says, where and when it was read. */
export interface WorkRead {
  readonly work: WorkId;
  readonly place: Place;
  readonly at: string;
  readonly stances: readonly WorkStance[];
}

/** A stance of a work with its quote as text, as it is kept. */
export interface WorkStance extends Omit<Stance, 'quote'> {
  readonly text: string;
}

/** What a tally has room for: one stored value holds 240 KiB, and its envelope and indexes want some of that. */
export const room = { quotes: 3, contrasts: 40, works: 12_000, bytes: 200 * 1024 };

/** The tally with one work as it is now, whatever it said before; the very same tally where nothing changes. */
export function withWork(tally: WorkTally, read: WorkRead): WorkTally {
  const before = tally.marks.filter(({ works }) => works.includes(read.work));
  if (isSame(before, read)) return tally;
  const others = tally.marks
    .map((mark) => without(mark, read.work))
    .filter(({ works, more }) => works.length + more > 0);
  const names = new Map(others.map((mark) => [nameOf(mark), mark]));
  for (const stance of read.stances) {
    const name = nameOf(stance);
    names.set(name, withStance(names.get(name), stance, read));
  }
  return { ...tally, marks: bounded([...names.values()]) };
}

const nameOf = ({ axis, way }: { readonly axis: Axis; readonly way: Way }): string => `${way} ${axisName(axis)}`;

/** Whether the work stands where it stood, in the words in which it is quoted. */
function isSame(before: readonly Mark[], { work, stances, place }: WorkRead): boolean {
  const now = new Map(stances.map((stance) => [nameOf(stance), stance]));
  return (
    before.length === now.size &&
    before.every((mark) => {
      const stance = now.get(nameOf(mark));
      const quoted = mark.said.find((said) => workOf(said.place) === work);
      if (stance === undefined || mark.said.length === 0) return false;
      return quoted === undefined || (quoted.text === stance.text && samePlace(quoted.place, place));
    })
  );
}

const samePlace = (one: Place, other: Place): boolean => JSON.stringify(one) === JSON.stringify(other);

const without = (mark: Mark, work: WorkId): Mark =>
  mark.works.includes(work)
    ? {
        ...mark,
        works: mark.works.filter((one) => one !== work),
        said: mark.said.filter(({ place }) => workOf(place) !== work),
      }
    : mark;

/** The name of the work that a quote is from. */
export function workOf(place: Place): WorkId {
  switch (place.in) {
    case 'reading':
      return 'reading';
    case 'story':
      return place.issueId;
    case 'page':
      return pageWork(place.pageId);
  }
}

function withStance(mark: Mark | undefined, stance: WorkStance, { work, place, at }: WorkRead): Mark {
  const { axis, way, text, certainty } = stance;
  const newest: Quoted = { text, place, at, certainty };
  const [oldest, ...others] = mark?.said ?? [];
  const said = oldest === undefined ? [newest] : [oldest, ...[...others, newest].slice(1 - room.quotes)];
  return { axis, way, works: [...(mark?.works ?? []), work], more: mark?.more ?? 0, said };
}

/** Contrasts that few works share give way to those that many do; of very many works only the newest are known by name. */
function bounded(all: readonly Mark[]): readonly Mark[] {
  const contrasts = all.filter(({ axis }) => axis.kind === 'contrast');
  const few = [...contrasts].sort((a, b) => countOf(b) - countOf(a)).slice(room.contrasts);
  const marks = onlyNewest(few.length === 0 ? all : all.filter((mark) => !few.includes(mark)), room.works);
  if (bytesOf(marks) <= room.bytes) return marks;
  const short = marks.map((mark) => ({ ...mark, said: mark.said.slice(0, 1) }));
  return bytesOf(short) <= room.bytes ? short : onlyNewest(short, room.works / 4);
}

/** The longest list gives its oldest names away, and keeps their number. */
function onlyNewest(marks: readonly Mark[], most: number): readonly Mark[] {
  const over = marks.reduce((sum, { works }) => sum + works.length, 0) - most;
  if (over <= 0) return marks;
  const longest = marks.reduce((one, other) => (other.works.length > one.works.length ? other : one));
  const fewer = {
    ...longest,
    works: longest.works.slice(over),
    more: longest.more + Math.min(over, longest.works.length),
  };
  return onlyNewest(
    marks.map((mark) => (mark === longest ? fewer : mark)),
    most,
  );
}

const countOf = ({ works, more }: Mark): number => works.length + more;

const bytesOf = (marks: readonly Mark[]): number => new TextEncoder().encode(JSON.stringify(marks)).length;

/** Works that stand in a mark without any quote: told again, they give it one. */
export const withoutQuote = ({ marks }: WorkTally): readonly WorkId[] =>
  marks.flatMap(({ said, works }) => (said.length === 0 ? works.slice(-1) : []));

/** What the tally says, as the voice of the team's work. A mark whose quotes are all gone is silent until one of its works is told again. */
export const voiceOfWork = ({ team, marks }: Pick<WorkTally, 'team' | 'marks'>): Voice => ({
  team,
  from: 'work',
  leans: marks.flatMap(({ axis, way, works, more, said: [first, ...rest] }): readonly Lean[] =>
    first === undefined
      ? []
      : [
          {
            axis,
            way,
            certainty: Math.max(first.certainty, ...rest.map(({ certainty }) => certainty)),
            count: works.length + more,
            said: [first, ...rest],
          },
        ],
  ),
});

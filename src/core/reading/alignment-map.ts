import type { DecisionRecord, Participant } from '../decision/decision';
import type { Part, PartId } from '../decision/part';
import { facingOf } from './facing';
import { axisName, type Axis, type ContrastAxis, type Way } from './stance';
import { surestContrasts } from './surest-contrasts';
import { sameTeam, type Team } from './team';
import { positionsOf, type Position, type Said, type Voice } from './voice';

/** Toward one side, toward the other, or between: counts stand beside it, and no precision is invented. */
export type Bin = Way | 'between';

/** Where every team stands on a decision: tensions first, then parts in the record's order, then where it is silent. */
export type AlignmentMap = readonly MapRow[];

/** One tension, part or contrast as an axis with two sides. */
export interface MapRow {
  /** Unique within the map, and the same for the same axis in the next one. */
  readonly id: string;
  readonly about: About;
  readonly marks: readonly TeamMark[];
  readonly pulls: readonly Pull[];
}

/** A part, or a contrast with its two ends, about a part or, where the decision is silent, about a topic in two words. */
export type About =
  | { readonly kind: 'part'; readonly part: Part }
  | {
      readonly kind: 'contrast';
      readonly ends: readonly [string, string];
      readonly part?: Part;
      readonly topic: string;
    };

/** One team's reading, or its stories and pages, on one row. */
export interface TeamMark {
  readonly team: Team;
  readonly from: Voice['from'];
  readonly bin: Bin;
  /** How many texts it rests on; of a mark that stands between, those of both sides. */
  readonly count: number;
  /** In its own words, at most two of each side. */
  readonly said: readonly Said[];
}

/** What a discipline said that it is measured on, and the side of the row that this pulls toward. */
export interface Pull {
  readonly discipline: string;
  readonly measuredOn?: string;
  readonly toward: Way;
}

/** Quotes of one side that a mark shows. */
const quotes = 2;

/**
 * Draws the map from what the teams say. Every tension has its row, other parts only where somebody leans some way, and
 * a contrast only where both its ends are taken: what a single team says of it parts from nobody.
 */
export function mapOf({ parts, participants }: DecisionRecord, voices: readonly Voice[]): AlignmentMap {
  const positions = positionsOf(voices);
  const marksOn = (axis: Axis): readonly TeamMark[] => byTeam((positions.get(axisName(axis)) ?? []).map(markOf));
  const rows = parts.map((part): MapRow => ({
    id: part.id,
    about: { kind: 'part', part },
    marks: marksOn({ kind: 'part', part: part.id }),
    pulls: pullsOn(part.id, participants),
  }));
  const isTension = ({ about }: MapRow): boolean => about.part?.kind === 'tension';
  const places = new Map(parts.map((part, at) => [part.id, at]));
  const facings = [...positions.values()].flatMap((taken) => facingOf(taken) ?? []);
  const contrasts = surestContrasts(facings)
    .toSorted((a, b) => placeOf(a, places) - placeOf(b, places))
    .map((axis): MapRow => ({ id: axisName(axis), about: aboutOf(axis, parts), marks: marksOn(axis), pulls: [] }));
  // To speak of what was left open is no side of it: its sides are those of a contrast.
  const hasSides = ({ about, marks }: MapRow): boolean => about.part?.kind !== 'open' && marks.length > 0;
  return [...rows.filter(isTension), ...rows.filter((row) => !isTension(row) && hasSides(row)), ...contrasts];
}

/** What the record leaves open comes in its order; where it is silent comes last. */
const placeOf = ({ part }: ContrastAxis, places: ReadonlyMap<PartId, number>): number =>
  (part && places.get(part)) ?? places.size;

function aboutOf({ contrast, topic, part: id }: ContrastAxis, parts: readonly Part[]): About {
  const [one = '', other = ''] = contrast.split(' or ');
  const part = parts.find((one) => one.id === id);
  return { kind: 'contrast', ends: [one, other], topic, ...(part && { part }) };
}

function markOf({ team, from, toward, with: yes, against: no }: Position): TeamMark {
  const leans = [yes, no].flatMap((lean) => (lean && (toward === 'between' || lean.way === toward) ? [lean] : []));
  return {
    team,
    from,
    bin: toward,
    count: leans.reduce((sum, { count }) => sum + count, 0),
    said: leans.flatMap(({ said }) => said.slice(0, quotes)),
  };
}

/** A team whose epics stand in a project and whose pages in a space is one team: what both say in one bin is one mark. */
function byTeam(marks: readonly TeamMark[]): readonly TeamMark[] {
  const merged: TeamMark[] = [];
  for (const mark of marks) {
    const at = merged.findIndex(
      ({ team, from, bin }) => from === mark.from && bin === mark.bin && sameTeam(team, mark.team),
    );
    const before = merged[at];
    if (before === undefined) merged.push(mark);
    else merged[at] = { ...before, count: before.count + mark.count, said: [...before.said, ...mark.said] };
  }
  return merged;
}

const pullsOn = (part: PartId, participants: readonly Participant[]): readonly Pull[] =>
  participants.flatMap(({ discipline, measuredOn, pullsToward }) =>
    pullsToward?.part === part
      ? [
          {
            discipline,
            ...(measuredOn && { measuredOn }),
            toward: pullsToward.pole === 'favoured' ? 'with' : 'against',
          },
        ]
      : [],
  );

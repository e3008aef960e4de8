import type { DecisionRecord } from '../decision/decision';
import type { Discipline, PartId } from '../decision/part';
import { hash } from '../language/hash';
import { prepare } from '../reader/quick-reader';
import { partQuoteOf } from '../reader/wording';
import { compare } from '../reading/compare';
import type { Side } from '../reading/divergence';
import { axisName, type Axis } from '../reading/stance';
import { voiceOfReading } from '../reading/voice-of-reading';
import { readingText } from './first-readings';
import type { Heard } from './read-back';

/** One question to the room: a part, or a contrast where the decision is silent, on which answers point opposite ways. */
export interface Parting {
  /** The same as long as the read-back is about the same revision. */
  readonly id: string;
  /** The part that it is about, where the decision says something. */
  readonly part?: PartId;
  /** The part's own words, or the two poles. */
  readonly about: string;
  /** How it would stand among what is left to the teams, for the room to reword; nothing where it stands there already. */
  readonly asOpen?: string;
  /** Who says the one and who the other, each in their own words. */
  readonly sides: readonly [readonly Voiced[], readonly Voiced[]];
}

/** One side's own words: what it does first, or what it will not do. */
export interface Voiced {
  readonly discipline: Discipline;
  readonly line: 'first' | 'wont';
  readonly quote: string;
}

/** Questions that a room can talk about before it leaves. */
const most = 7;

/**
 * Where answers point opposite ways. Each answer is a voice of its own, for two of one discipline may have heard
 * differently too, and all that face each other over one part are one question: a room of forty talks about it once.
 */
export function partings(record: DecisionRecord, all: readonly Heard[]): readonly Parting[] {
  const prepared = prepare(record);
  const voices = all.map((heard, at) =>
    voiceOfReading(prepared, {
      team: { id: `${at}`, name: `${at}` },
      revision: 0,
      at: '',
      text: readingText(heard),
      lines: [],
    }),
  );
  const faced = new Map<string, Faced>();
  for (const { axis, sides } of compare(voices).divergences) {
    const on = faced.get(axisName(axis)) ?? { axis, sides: [new Map<string, Voiced>(), new Map<string, Voiced>()] };
    faced.set(axisName(axis), on);
    // The surest pairs come first: who stands between two others stays where it was surer to stand.
    sides.forEach((side, at) => {
      if (!on.sides[1 - at]?.has(side.team.id)) on.sides[at]?.set(side.team.id, voiced(side, all));
    });
  }
  return [...onePerPart(faced.values())].slice(0, most).map(
    ([
      id,
      {
        axis,
        sides: [one, other],
      },
    ]) => ({
      id: hash(id),
      ...(axis.part !== undefined && { part: axis.part }),
      ...wordsOf(axis, record),
      sides: [[...one.values()], [...other.values()]],
    }),
  );
}

/** Who stands where on one axis, by answer. */
interface Faced {
  readonly axis: Axis;
  readonly sides: readonly [Map<string, Voiced>, Map<string, Voiced>];
}

/**
 * Two may part on one part in two ways, by what it says and by a contrast in it: the surer is the question, and whoever
 * parts in the other way joins on the side on which those stand that are in both. Which end of a contrast is which side
 * of the part, nothing else says: where nobody is in both, the surer stands alone.
 */
function onePerPart(all: Iterable<Faced>): ReadonlyMap<string, Faced> {
  const questions = new Map<string, Faced>();
  for (const more of all) {
    const id = more.axis.part ?? axisName(more.axis);
    const question = questions.get(id);
    if (!question) questions.set(id, more);
    else join(question, more);
  }
  return questions;
}

function join({ sides: [one, other] }: Faced, { sides: [first, second] }: Faced): void {
  const shared = (a: Map<string, Voiced>, b: Map<string, Voiced>): number =>
    [...a.keys()].filter((id) => b.has(id)).length;
  const straight = shared(one, first) + shared(other, second);
  const crosswise = shared(one, second) + shared(other, first);
  if (straight === crosswise) return;
  const [toOne, toOther] = straight > crosswise ? [first, second] : [second, first];
  for (const [id, said] of toOne) if (!one.has(id) && !other.has(id)) one.set(id, said);
  for (const [id, said] of toOther) if (!one.has(id) && !other.has(id)) other.set(id, said);
}

/** The whole line is quoted, as it was written: the reader was given it as a sentence. */
function voiced({ team, said }: Side, all: readonly Heard[]): Voiced {
  const { discipline = '', first = '', wont = '' } = all[Number(team.id)] ?? {};
  const line = wont === '' || readingText({ first, wont: '' }).includes(said[0].text) ? 'first' : 'wont';
  return { discipline, line, quote: line === 'first' ? first : wont };
}

function wordsOf(axis: Axis, { parts }: DecisionRecord): Pick<Parting, 'about' | 'asOpen'> {
  const part = parts.find(({ id }) => id === axis.part);
  if (!part) {
    const about = axis.kind === 'contrast' ? axis.contrast : '';
    return { about, asOpen: about };
  }
  const about = partQuoteOf(part);
  switch (part.kind) {
    case 'open':
      return { about };
    case 'tension':
      return { about, asOpen: `${part.favoured}, or ${part.conceded}` };
    case 'commitment':
    case 'within':
    case 'later':
    case 'beyond':
    case 'constraint':
    case 'rejected':
    case 'condition':
      return { about, asOpen: `How far this goes: ${about}` };
  }
}

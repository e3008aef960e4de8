import type { Decision, DecisionRecord } from '../core/decision/decision';
import type { Reading } from '../core/reading/reading';
import { movedUnder, saysNothingOf } from '../core/reading/moved-under';
import { sameTeam, type Team } from '../core/reading/team';
import type { Said, Voice } from '../core/reading/voice';
import { voiceOfReading } from '../core/reading/voice-of-reading';
import { voiceOfWork } from '../core/reading/work-tally';
import { prepare } from '../core/reader/quick-reader';
import { pageWork, type WorkId } from '../core/work-id';
import { keptOf, type Kept } from './kept-of';
import { besideNewest } from './reading-views';
import type { Ports } from './ports';
import { saidInTheRoom } from './said-in-the-room';
import { teamOf } from './standing';
import { namesIn } from './team-names';

/** Every voice on a decision, and which work one has to be able to see to be shown something that it says. */
export interface Heard {
  readonly voices: readonly Voice[];
  /** Of a reading, the work beside which it was written; nothing where that is not known. */
  readonly seenBy: (team: Team, said: Said) => WorkId | undefined;
  /** A team as it is called now. */
  readonly named: (team: Team) => Team;
  /** Whether there may be teams that were not heard. */
  readonly more: boolean;
}

/** Reads three pages of storage, and hears what is there. */
export const hearVoices = async (ports: Ports, decision: Decision, record: DecisionRecord): Promise<Heard> =>
  voicesAmong(ports, decision, record, await keptOf(ports, decision));

/**
 * What teams say of a decision as it stands: their readings, but for what has moved under them, and what their work adds
 * up to. A team with no work left here guides none, and says nothing any more. No more is heard than a page of each.
 */
export async function voicesAmong(
  ports: Ports,
  decision: Decision,
  record: DecisionRecord,
  kept: Kept,
): Promise<Heard> {
  if (decision.state !== 'live') return { voices: [], seenBy: () => undefined, named: (team) => team, more: false };
  const { epics, pages, next } = kept.work;
  const named = namesIn(epics);
  const asNamed = <Of extends { readonly team: Team }>(one: Of): Of => ({ ...one, team: named(one.team) });
  const [readings, tallies] = [kept.readings.map(asNamed), kept.tallies.map(asNamed)];
  const work = [
    ...epics.map((bond) => ({ team: named(teamOf(bond)), beside: bond.epicId })),
    ...pages.map(({ team, pageId }) => ({ team, beside: pageWork(pageId) })),
  ];
  const teams = [...work, ...tallies.filter(({ marks }) => marks.length > 0)].map(({ team }) => team);
  const here = (team: Team): boolean => next !== undefined || teams.some((one) => sameTeam(one, team));
  const own = readings.filter(({ heard }) => !heard);
  const newest = newestOfTeams([
    ...own.filter(({ team }) => here(team)),
    ...saidInTheRoom(readings, { own, work, tallies }),
  ]);
  const heard = (await besideNewest(ports, decision, record, newest)).flatMap(
    ({ view: { reading, status }, changed }) => {
      const moved = status === 'unread' ? movedUnder(changed, record) : noParts;
      return moved === 'everything' ? [] : [{ reading, moved }];
    },
  );
  const prepared = prepare(record);
  const beside = new Map(heard.map(({ reading }) => [reading.team.id, reading.beside]));
  const parts = new Set<string>(record.parts.map(({ id }) => id));
  const voices = [
    ...heard.map(({ reading, moved }) => saysNothingOf(moved, voiceOfReading(prepared, reading))),
    ...tallies.filter(({ team }) => here(team)).map(voiceOfWork),
  ];
  return {
    voices: voices.map((voice) => ({ ...voice, leans: voice.leans.filter(({ axis }) => isHere(axis.part, parts)) })),
    seenBy: ({ id }, { place }) => workOf(place) ?? beside.get(id),
    named,
    more: kept.more,
  };
}

const noParts: ReadonlySet<string> = new Set();

/** A work that was read before the newest revision may still lean on a part that is gone. */
const isHere = (part: string | undefined, parts: ReadonlySet<string>): boolean => part === undefined || parts.has(part);

function newestOfTeams(readings: readonly Reading[]): readonly Reading[] {
  const newest = new Map<string, Reading>();
  for (const reading of readings) {
    const before = newest.get(reading.team.id);
    if (!before || before.revision < reading.revision) newest.set(reading.team.id, reading);
  }
  return [...newest.values()];
}

function workOf(place: Said['place']): WorkId | undefined {
  switch (place.in) {
    case 'reading':
      return undefined;
    case 'story':
      return place.issueId;
    case 'page':
      return pageWork(place.pageId);
  }
}

/** Every work that something heard is quoted from, each once. */
export const worksHeard = ({ voices, seenBy }: Heard): readonly WorkId[] => [
  ...new Set(
    voices.flatMap(({ team, leans }) => leans.flatMap(({ said }) => said.flatMap((one) => seenBy(team, one) ?? []))),
  ),
];

/** The voices as far as the viewer may see them, and how many teams are left out whole. Counts count also what they cannot open. */
export function seenOf({ voices, seenBy }: Heard, visible: ReadonlySet<WorkId>) {
  const seen = voices.map(({ leans, ...voice }): Voice => {
    const may = (one: Said): boolean => visible.has(seenBy(voice.team, one) ?? '');
    return {
      ...voice,
      leans: leans.flatMap((lean) => {
        const [first, ...more] = lean.said.filter(may);
        return first ? [{ ...lean, said: [first, ...more] as const }] : [];
      }),
    };
  });
  const shown = new Set(seen.filter(({ leans }) => leans.length > 0).map(({ team }) => team.id));
  const leaning = new Set(voices.filter(({ leans }) => leans.length > 0).map(({ team }) => team.id));
  return { voices: seen, hidden: [...leaning].filter((id) => !shown.has(id)).length };
}

import type { PartId } from '../decision/part';
import { listAt } from '../language/sayings';
import type { Facing } from './facing';
import type { Heard } from './heard';
import { goesFrom, partingOf } from './parting';
import type { Way } from './stance';
import { sameTeam } from './team';
import type { Position, Said, Voice } from './voice';

/** A reading that was listened to. */
interface Reading extends Voice {
  readonly heard: Heard & { readonly at: Omit<Said, 'text'> };
}

/** How many others each reading is set beside on a part: those that speak of it most. */
const most = 8;

/** A word that more readings than this use tells what the decision is about, not what two of them are about. */
const everybodys = 8;

/**
 * Readings that part although neither of them alone is sure enough of a part: seen only when the two are set side by side.
 * Who goes against a part is set beside those who speak of it most and those who share a telling word, a bounded number of
 * them, so that it costs what is said and no more.
 */
export function readingsApart(voices: readonly Voice[]): readonly Facing[] {
  const readings = voices.filter((voice): voice is Reading => voice.heard !== undefined);
  const speaking = new Map<PartId, Reading[]>();
  const using = new Map<string, Reading[]>();
  for (const reading of readings) {
    for (const [part, { share }] of reading.heard.parts) if (share > 0) listAt(speaking, part).push(reading);
    for (const key of reading.heard.keys) listAt(using, key).push(reading);
  }
  for (const [part, list] of speaking) {
    const share = ({ heard }: Reading): number => heard.parts.get(part)?.share ?? 0;
    list.sort((a, b) => share(b) - share(a)).splice(most);
  }
  return readings.flatMap((other) => {
    const against = [...other.heard.parts].filter((one) => one[1].against >= goesFrom);
    if (against.length === 0) return [];
    const beside = new Set(against.flatMap(([part]) => speaking.get(part) ?? []));
    for (const key of other.heard.keys) {
      const users = using.get(key) ?? [];
      if (users.length <= everybodys) for (const user of users) beside.add(user);
    }
    return [...beside].flatMap((one) => (sameTeam(one.team, other.team) ? [] : (facingOf(one, other) ?? [])));
  });
}

function facingOf(one: Reading, other: Reading): Facing | undefined {
  const parting = partingOf(one.heard, other.heard);
  if (parting === undefined) return undefined;
  const { part, certainty } = parting;
  const position = (reading: Reading, way: Way): Position => ({
    team: reading.team,
    from: 'reading',
    axis: { kind: 'part', part },
    toward: way,
    [way]: {
      axis: { kind: 'part', part },
      way,
      certainty,
      count: 1,
      said: [{ ...reading.heard.at, text: reading.heard.parts.get(part)?.quote ?? reading.heard.opening }],
    },
  });
  return { axis: { kind: 'part', part }, with: [position(one, 'with')], against: [position(other, 'against')] };
}

import type { Participant, Person } from '../core/decision/decision';
import type { Part, PartId, Tension } from '../core/decision/part';
import type { Section } from './headings';
import type { Field } from './lead-ins';
import { oneLine } from './plain-text';
import { readPoles } from './read-head';
import type { Saying } from './read-values';
import { indexParts, type PartIndex, quoteOf } from './quote-part';

/** An item as it should stand on the page. */
export interface Wanted {
  readonly section: Section;
  readonly sayings: readonly Saying[];
}

/** The parts of a record, made ready for being quoted. */
export interface Quotable {
  readonly byId: ReadonlyMap<PartId, Part>;
  readonly index: PartIndex;
}

export const quotable = (parts: readonly Part[]): Quotable => ({
  byId: new Map(parts.map((part) => [part.id, part])),
  index: indexParts(parts),
});

/** What a part should say on the page; nothing at all where it says nothing. */
export function wantedPart(part: Part, { byId, index }: Quotable): Wanted {
  const details = detailsOf(part, { byId, index });
  const words = part.kind === 'tension' ? poleSayings(part) : say('text', part.text);
  const head = words.length === 0 && details.length > 0 ? say('text', missing) : words;
  return { section: part.kind, sayings: [...head, ...details] };
}

/** Stands where words are still to be found, so that what is said about them is not lost. */
const missing = '…';

function poleSayings({ text, favoured, conceded }: Tension): readonly Saying[] {
  if (oneLine(text + favoured + conceded) === '') return [];
  const read = favoured + conceded === '' ? readPoles(oneLine(text)) : [];
  if (read.length > 0) return [...say('text', text), ...read];
  const given = favoured + conceded === '' ? text : favoured;
  const poles = [...say('favoured', oneLine(given) || missing), ...say('conceded', oneLine(conceded) || missing)];
  const [first, second] = poles.map(({ value }) => value);
  return [...say('text', oneLine(text) || `${first ?? ''} over ${second ?? ''}`), ...poles];
}

function detailsOf(part: Part, { byId, index }: Quotable): readonly Saying[] {
  return [
    ...ownSayings(part),
    ...say('because', part.because),
    ...say('raisedBy', part.raisedBy),
    ...part.restsOn.flatMap((id) => {
      const other = byId.get(id);
      return other ? say('restsOn', quoteOf(other, index, part.id)) : [];
    }),
    ...part.otherWords.flatMap((word) => say('otherWords', word)),
    ...part.counterWords.flatMap((word) => say('counterWords', word)),
    ...part.fineNearby.flatMap((word) => say('fineNearby', word)),
  ];
}

function ownSayings(part: Part): readonly Saying[] {
  switch (part.kind) {
    case 'later':
      return say('after', part.after);
    case 'condition':
      return say('reviewOn', part.reviewOn);
    case 'tension':
    case 'commitment':
    case 'within':
    case 'beyond':
    case 'constraint':
    case 'rejected':
    case 'open':
      return [];
  }
}

export function wantedParticipant(participant: Participant, { byId }: Quotable): Wanted {
  const { person, pullsToward } = participant;
  const tension = pullsToward && byId.get(pullsToward.part);
  const details = [
    ...(person ? [{ field: 'person' as const, value: nameOf(person), person }] : []),
    ...say('measuredOn', participant.measuredOn),
    ...(pullsToward && tension?.kind === 'tension' ? say('pullsToward', tension[pullsToward.pole]) : []),
  ];
  const discipline = oneLine(participant.discipline) || (details.length > 0 && !person ? missing : '');
  return { section: 'participants', sayings: [{ field: 'discipline', value: discipline }, ...details] };
}

const nameOf = (person: Person): string => ('accountId' in person ? person.accountId : oneLine(person.name));

/** A section that is a line or a few of plain text, as items. */
export const wantedLines = (section: Section, value: string | undefined): readonly Wanted[] =>
  (value ?? '').split('\n').flatMap((line) => say('text', line).map((saying) => ({ section, sayings: [saying] })));

const say = (field: Field, value: string | undefined): readonly Saying[] => {
  const words = oneLine(value ?? '');
  return words === '' ? [] : [{ field, value: words }];
};

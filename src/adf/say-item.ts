import type { Participant, Person } from '../core/decision/decision';
import type { Part, PartId } from '../core/decision/part';
import type { Section } from './headings';
import type { Field } from './lead-ins';
import { oneLine } from './plain-text';
import { indexParts, type PartIndex, quoteOf } from './quote-part';

/** One thing that the page should say about an item. */
export interface Saying {
  readonly field: Field;
  readonly value: string;
  readonly person?: Person;
}

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

export function wantedPart(part: Part, { byId, index }: Quotable): Wanted {
  return {
    section: part.kind,
    sayings: [
      ...say('text', part.text),
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
    ],
  };
}

function ownSayings(part: Part): readonly Saying[] {
  switch (part.kind) {
    case 'tension':
      return [...say('favoured', part.favoured), ...say('conceded', part.conceded)];
    case 'later':
      return say('after', part.after);
    case 'condition':
      return say('reviewOn', part.reviewOn);
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
  return {
    section: 'participants',
    sayings: [
      { field: 'discipline', value: oneLine(participant.discipline) },
      ...(person
        ? [{ field: 'person' as const, value: 'accountId' in person ? person.accountId : oneLine(person.name), person }]
        : []),
      ...say('measuredOn', participant.measuredOn),
      ...(pullsToward && tension?.kind === 'tension' ? say('pullsToward', tension[pullsToward.pole]) : []),
    ],
  };
}

/** A section that is a line or a few of plain text, as items. */
export const wantedLines = (section: Section, value: string | undefined): readonly Wanted[] =>
  (value ?? '').split('\n').flatMap((line) => say('text', line).map((saying) => ({ section, sayings: [saying] })));

const say = (field: Field, value: string | undefined): readonly Saying[] => {
  const words = oneLine(value ?? '');
  return words === '' ? [] : [{ field, value: words }];
};

import type { DecisionRecord, Participant, Person } from '../core/decision/decision';
import type { Part } from '../core/decision/part';
import type { Section } from './headings';
import type { Field } from './lead-ins';
import { oneLine } from './plain-text';
import { quoteOf } from './quote-part';

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

export function wantedPart(part: Part, parts: readonly Part[]): Wanted {
  return {
    section: part.kind,
    sayings: [
      ...say('text', part.text),
      ...ownSayings(part),
      ...say('because', part.because),
      ...say('raisedBy', part.raisedBy),
      ...part.restsOn.flatMap((id) => {
        const other = parts.find((candidate) => candidate.id === id);
        return other ? say('restsOn', quoteOf(other, parts, part.id)) : [];
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

export function wantedParticipant(participant: Participant, parts: readonly Part[]): Wanted {
  const { person, pullsToward } = participant;
  const tension = parts.find((part) => part.id === pullsToward?.part);
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

/** The record, item by item, in the order in which it is written. */
export function wantedItems(record: DecisionRecord): readonly Wanted[] {
  const plain = (section: Section, value: string | undefined): readonly Wanted[] =>
    say('text', value).map((saying) => ({ section, sayings: [saying] }));
  return [
    ...plain('title', record.title),
    ...plain('agreed', record.agreedOn),
    ...record.direction.split('\n').flatMap((line) => plain('direction', line)),
    ...record.parts.map((part) => wantedPart(part, record.parts)),
    ...record.participants.map((participant) => wantedParticipant(participant, record.parts)),
  ];
}

const say = (field: Field, value: string | undefined): readonly Saying[] => {
  const words = oneLine(value ?? '');
  return words === '' ? [] : [{ field, value: words }];
};

import type { Person } from '../core/decision/decision';
import type { Detail, DetailField, Field } from './lead-ins';
import { readWords, unquoted } from './read-words';
import { readDate } from './typed-date';

/** One thing that an item says. */
export interface Saying {
  readonly field: Field;
  readonly value: string;
  readonly person?: Person;
}

/** What a line's details say, each word of a list and each reference by itself. */
export const detailsSaid = (details: readonly Detail[]): readonly Saying[] =>
  details.flatMap(({ field, value }) => valuesOf(field, value).map((each) => ({ field, value: each })));

/** The value of a detail as the record holds it: a day, each of a list of words, the words of another part. */
export function valuesOf(field: DetailField, value: string): readonly string[] {
  switch (field) {
    case 'because':
    case 'after':
    case 'raisedBy':
    case 'measuredOn':
      return [value];
    case 'restsOn':
    case 'pullsToward':
      return [unquoted(value)];
    case 'reviewOn': {
      const date = readDate(value);
      return date ? [date.day] : [];
    }
    case 'otherWords':
    case 'counterWords':
    case 'fineNearby':
      return readWords(value);
  }
}

import type { DetailField } from './lead-ins';
import { readWords, unquoted } from './read-words';
import { readDate } from './typed-date';

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

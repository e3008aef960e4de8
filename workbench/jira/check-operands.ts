import type { Operator } from '../query-language/syntax';
import { syntaxError } from '../query-language/tokens';
import { instantIn } from './instants';

/** What kind of value a field holds, as far as JQL cares; the kinds of `jira:entityProperty`, and `any` for the rest. */
export type ValueKind = 'number' | 'string' | 'text' | 'user' | 'date' | 'any';

const equality: readonly Operator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const ordered: readonly Operator[] = [...equality, '<', '<=', '>', '>='];
const allowed: Readonly<Record<Exclude<ValueKind, 'any'>, readonly Operator[]>> = {
  number: ordered,
  date: ordered,
  string: equality,
  user: equality,
  text: ['~', '!~', 'is', 'is not'],
};

/** The operands of a clause made ready to be compared; refused where Jira refuses the operator or a value for the field. */
export function checkOperands(
  field: string,
  kind: ValueKind,
  operator: Operator,
  wanted: readonly string[],
): readonly string[] {
  if (kind === 'any' || operator === 'is' || operator === 'is not') return wanted;
  if (!allowed[kind].includes(operator))
    throw syntaxError(`The operator '${operator}' is not supported by the '${field}' field.`);
  switch (kind) {
    case 'date':
      return wanted.map((text) => instantIn(field, text));
    case 'number': {
      const wrong = wanted.find((text) => text.trim() === '' || Number.isNaN(Number(text)));
      if (wrong !== undefined)
        throw syntaxError(`The value '${wrong}' for the field '${field}' is invalid - please enter a number.`);
      return wanted;
    }
    case 'string':
    case 'user':
    case 'text':
      return wanted;
  }
}

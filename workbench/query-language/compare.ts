import { syntaxError } from './tokens';
import type { Clause, Condition, Operand, Operator } from './syntax';

/** The value of a field, as texts and numbers; several where any one may match. */
export type FieldValue = string | number | undefined | readonly (string | number)[];

/** Whether a value meets a clause. Texts are compared without regard to case, numbers as numbers. */
export function meets(value: FieldValue, operator: Operator, wanted: readonly string[]): boolean {
  const values =
    value === undefined
      ? []
      : Array.isArray(value)
        ? (value as readonly (string | number)[])
        : [value as string | number];
  const any = (test: (one: string | number, other: string) => boolean): boolean =>
    values.some((one) => wanted.some((other) => test(one, other)));
  switch (operator) {
    case '=':
    case 'in':
      return any(same);
    case '!=':
    case 'not in':
      return values.length > 0 && !any(same);
    case '~':
      return any((one, other) => matchesText(String(one), other));
    case '!~':
      return !any((one, other) => matchesText(String(one), other));
    case '<':
      return any((one, other) => order(one, other) < 0);
    case '<=':
      return any((one, other) => order(one, other) <= 0);
    case '>':
      return any((one, other) => order(one, other) > 0);
    case '>=':
      return any((one, other) => order(one, other) >= 0);
    case 'is':
      return values.length === 0;
    case 'is not':
      return values.length > 0;
  }
}

/** Evaluates a tree, given how one clause is decided. */
export function holds(condition: Condition, decide: (clause: Clause) => boolean): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.all.every((one) => holds(one, decide));
    case 'or':
      return condition.all.some((one) => holds(one, decide));
    case 'not':
      return !holds(condition.one, decide);
    case 'clause':
      return decide(condition);
  }
}

/** The texts of a clause's operands; functions are replaced by what they stand for. */
export const texts = (
  operands: readonly Operand[],
  functions: Readonly<Record<string, (given: readonly string[]) => readonly string[]>>,
): readonly string[] =>
  operands.flatMap((operand) => {
    if (operand.kind === 'value') return [operand.text];
    const run = functions[operand.name.toLowerCase()];
    if (!run) throw syntaxError(`The function "${operand.name}" is not known here.`);
    return run(operand.given);
  });

const same = (one: string | number, other: string): boolean =>
  typeof one === 'number' ? one === Number(other) : one.toLowerCase() === other.toLowerCase();

const order = (one: string | number, other: string): number =>
  typeof one === 'number' ? one - Number(other) : one < other ? -1 : Number(one > other);

// Split, not matched: one word of five megabytes is more than an expression can take in one piece.
const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Every word asked for begins a word of the text; `*` at the end changes nothing, as words are taken as beginnings. */
function matchesText(text: string, wanted: string): boolean {
  const present = words(text);
  return words(wanted).every((word) => present.some((one) => one.startsWith(word)));
}

import { createContext, Script } from 'node:vm';

/**
 * Evaluates a Jira expression of the kind that reads like JavaScript (member access, comparisons, `&&`, `==`,
 * template text): all that trigger filters and field formatters here use. Not a sandbox: the expressions are the app's own.
 */
export function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Script(`(${expression})`).runInContext(createContext({ ...names })) as unknown;
}

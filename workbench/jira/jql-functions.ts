import { parseQuery } from '../query-language/parse';
import type { Clause, Condition } from '../query-language/syntax';
import { syntaxError } from '../query-language/tokens';
import type { JqlFunction, Precomputation } from './model';
import type { JiraWorld } from './world';

/** A clause such as `issue in restingOn("D-12")`, and whose function it is. */
export interface FunctionCall {
  readonly declared: JqlFunction;
  readonly clause: Clause;
  readonly given: readonly string[];
}

/** Jira forgets what nobody has searched with for a week, and then asks the app again. */
const kept = 7 * 86_400_000;
/** Values on the right-hand side of what a function stands for. */
const mostValues = 1000;

const issueFields: ReadonlySet<string> = new Set(['issue', 'issuekey', 'key', 'id', 'parent']);

/** The call of an app's function that a clause makes, if it makes one; refused where Jira refuses it. */
export function callIn({ functions }: JiraWorld, clause: Clause): FunctionCall | undefined {
  const called = clause.operands.flatMap((operand) => {
    const declared =
      operand.kind === 'function'
        ? functions.find(({ name }) => name.toLowerCase() === operand.name.toLowerCase())
        : undefined;
    return operand.kind === 'function' && declared ? [{ declared, clause, given: operand.given }] : [];
  });
  const [call] = called;
  if (!call) return undefined;
  const { declared, given } = call;
  if (clause.operands.length > 1)
    throw syntaxError(`The function '${declared.name}' cannot stand in a list with other values.`);
  if (!issueFields.has(clause.field.toLowerCase()) || !declared.types.includes('issue'))
    throw syntaxError(`The function '${declared.name}' cannot be used with the field '${clause.field}'.`);
  if (!declared.operators.includes(clause.operator))
    throw syntaxError(`The operator '${clause.operator}' is not supported by the function '${declared.name}'.`);
  const required = declared.arguments.filter((argument) => argument.required).length;
  if (given.length < required || given.length > declared.arguments.length)
    throw syntaxError(`The function '${declared.name}' takes ${countsOf(required, declared.arguments.length)}.`);
  return call;
}

const countsOf = (least: number, most: number): string =>
  `${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}`;

/** Every call of an app's function below a condition. */
export function callsIn(world: JiraWorld, condition: Condition): readonly FunctionCall[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.all.flatMap((one) => callsIn(world, one));
    case 'not':
      return callsIn(world, condition.one);
    case 'clause': {
      const call = callIn(world, condition);
      return call ? [call] : [];
    }
  }
}

/** What a call was found to stand for; the same for everybody, whoever asked first. */
export const keptFor = (
  { precomputations }: JiraWorld,
  { declared, clause, given }: FunctionCall,
): Precomputation | undefined =>
  [...precomputations.values()].find(
    (one) =>
      one.functionKey === declared.key &&
      one.field === clause.field &&
      one.operator === clause.operator &&
      JSON.stringify(one.arguments) === JSON.stringify(given) &&
      Date.parse(one.used) > Date.now() - kept,
  );

/** The same condition with what stands in place of every function of the app. */
export function withoutFunctions(world: JiraWorld, condition: Condition): Condition {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { ...condition, all: condition.all.map((one) => withoutFunctions(world, one)) };
    case 'not':
      return { ...condition, one: withoutFunctions(world, condition.one) };
    case 'clause': {
      const call = callIn(world, condition);
      return call ? standsFor(world, call) : condition;
    }
  }
}

function standsFor(world: JiraWorld, call: FunctionCall): Condition {
  const found = keptFor(world, call);
  const { name } = call.declared;
  if (!found) throw syntaxError(`The function '${name}' was not evaluated.`);
  world.precomputations.put(found.id, { ...found, used: new Date().toISOString() });
  if (found.error !== undefined) throw syntaxError(found.error);
  const { where } = parseQuery(found.value ?? '');
  if (!where) throw syntaxError(`The function '${name}' provided by 'Throughline' has returned no JQL.`);
  if (valuesIn(where) > mostValues)
    throw syntaxError(
      `Function '${name}' provided by 'Throughline' has returned more than the maximum of ${mostValues} values for this JQL fragment.`,
    );
  return where;
}

function valuesIn(condition: Condition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.all.reduce((sum, one) => sum + valuesIn(one), 0);
    case 'not':
      return valuesIn(condition.one);
    case 'clause':
      return condition.operands.length;
  }
}

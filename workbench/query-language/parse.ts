import type { Clause, Condition, Operand, Operator, Query } from './syntax';
import { syntaxError, tokens, type Token } from './tokens';

/** Reads a query; throws a `QuerySyntaxError` that says where it could not. */
export function parseQuery(text: string): Query {
  const reader = readerOf(tokens(text));
  const where = reader.ends() || reader.sees('order') ? undefined : disjunction(reader);
  const orderBy = reader.takes('order') ? ordering(reader) : [];
  if (!reader.ends()) throw reader.unexpected();
  return where ? { where, orderBy } : { orderBy };
}

interface Reader {
  ends(): boolean;
  /** Whether an unquoted word or sign comes next, in any case of letters. */
  sees(text: string): boolean;
  takes(text: string): boolean;
  /** A word or a quoted text. */
  name(): string;
  unexpected(): Error;
}

function readerOf(list: readonly Token[]): Reader {
  let at = 0;
  const unexpected = (): Error => {
    const token = list[at];
    return syntaxError(
      token
        ? `Error in the query: "${token.text}" at character ${token.at + 1} was not expected.`
        : 'Error in the query: it ends too early.',
    );
  };
  const sees = (text: string): boolean => list[at]?.kind !== 'quoted' && list[at]?.text.toLowerCase() === text;
  const takes = (text: string): boolean => {
    const seen = sees(text);
    if (seen) at++;
    return seen;
  };
  const name = (): string => {
    const token = list[at];
    if (!token || token.kind === 'sign') throw unexpected();
    at++;
    return token.text;
  };
  return { ends: () => at >= list.length, sees, takes, name, unexpected };
}

function disjunction(reader: Reader): Condition {
  const all = [conjunction(reader)];
  while (reader.takes('or')) all.push(conjunction(reader));
  return joined('or', all);
}

function conjunction(reader: Reader): Condition {
  const all = [negation(reader)];
  while (reader.takes('and')) all.push(negation(reader));
  return joined('and', all);
}

function joined(kind: 'and' | 'or', all: readonly Condition[]): Condition {
  const [only, ...more] = all;
  return only && more.length === 0 ? only : { kind, all };
}

function negation(reader: Reader): Condition {
  if (reader.takes('not')) return { kind: 'not', one: negation(reader) };
  if (!reader.takes('(')) return clause(reader);
  const inside = disjunction(reader);
  if (!reader.takes(')')) throw reader.unexpected();
  return inside;
}

function clause(reader: Reader): Clause {
  const field = reader.name();
  const operator = readOperator(reader);
  return { kind: 'clause', field, operator, operands: operands(reader, operator) };
}

const signs: readonly Operator[] = ['!=', '<=', '>=', '!~', '=', '~', '<', '>'];

function readOperator(reader: Reader): Operator {
  const sign = signs.find((one) => reader.takes(one));
  if (sign) return sign;
  if (reader.takes('in')) return 'in';
  if (reader.takes('is')) return reader.takes('not') ? 'is not' : 'is';
  if (reader.takes('not') && reader.takes('in')) return 'not in';
  throw reader.unexpected();
}

function operands(reader: Reader, operator: Operator): readonly Operand[] {
  const list = operator === 'in' || operator === 'not in';
  if (!list || !reader.takes('(')) return [operand(reader)];
  const all = [operand(reader)];
  while (reader.takes(',')) all.push(operand(reader));
  if (!reader.takes(')')) throw reader.unexpected();
  return all;
}

function operand(reader: Reader): Operand {
  const text = reader.name();
  if (!reader.takes('(')) return { kind: 'value', text };
  const given: string[] = [];
  while (!reader.takes(')')) {
    given.push(reader.name());
    if (!reader.takes(',') && !reader.sees(')')) throw reader.unexpected();
  }
  return { kind: 'function', name: text, given };
}

function ordering(reader: Reader): Query['orderBy'] {
  if (!reader.takes('by')) throw reader.unexpected();
  const all: { field: string; descending: boolean }[] = [];
  do {
    const field = reader.name();
    const descending = reader.takes('desc');
    if (!descending) reader.takes('asc');
    all.push({ field, descending });
  } while (reader.takes(','));
  return all;
}

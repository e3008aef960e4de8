/** What JQL and CQL have in common, as a tree. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly all: readonly Condition[] }
  | { readonly kind: 'not'; readonly one: Condition }
  | Clause;

export interface Clause {
  readonly kind: 'clause';
  /** As typed, without quotes. */
  readonly field: string;
  readonly operator: Operator;
  readonly operands: readonly Operand[];
}

export type Operator = '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not';

export type Operand =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'function'; readonly name: string; readonly given: readonly string[] };

export interface Query {
  /** Missing where everything is asked for. */
  readonly where?: Condition;
  readonly orderBy: readonly { readonly field: string; readonly descending: boolean }[];
}

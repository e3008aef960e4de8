export interface Token {
  readonly kind: 'word' | 'quoted' | 'sign';
  readonly text: string;
  readonly at: number;
}

/** A query that cannot be read, with the position where reading stopped. */
export const syntaxError = (message: string): Error => Object.assign(new Error(message), { name: 'QuerySyntaxError' });

const pattern =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|<=|>=|!~|[()=<>~,])|((?:[^\s()=<>~!,"'[\]]|\[[^\]]*\])+))/y;

export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  const end = text.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw syntaxError(`Error in the query: character ${at + 1} is not understood.`);
    const [, double, single, sign, word] = match;
    const quoted = double ?? single;
    if (quoted !== undefined) found.push({ kind: 'quoted', text: quoted.replace(/\\(.)/g, '$1'), at });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign, at });
    else found.push({ kind: 'word', text: word ?? '', at });
  }
  return found;
}

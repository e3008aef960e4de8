/** The lines of a table. */
export const linesOf = (table: string): readonly string[] => table.trim().split('\n');

/** What a line of a table says: sayings are parted by a space, and the words of one by a hyphen. */
export const sayingsIn = (line: string): readonly string[] =>
  line.split(' ').map((saying) => saying.replaceAll('-', ' '));

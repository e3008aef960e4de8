/** Something the person at the keyboard can mend: said in one line, without a stack. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** `file:line: what is wrong`, as editors and terminals link it. `line` counts from 1. */
export const faultAt = (file: string, line: number, what: string): Fault => new Fault(`${file}:${line}: ${what}`);

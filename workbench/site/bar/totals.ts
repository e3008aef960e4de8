import type { Activity } from '../../protocol';

export interface Totals {
  readonly events: number;
  readonly invocations: number;
  readonly invocationMs: number;
  readonly restPoints: number;
  readonly kvsReads: number;
  readonly kvsWrites: number;
}

/** What the listed activity comes to. */
export const totalsOf = (all: readonly Activity[]): Totals => {
  const sum = (of: (one: Activity) => number | undefined) => all.reduce((total, one) => total + (of(one) ?? 0), 0);
  const kinds = (kind: Activity['kind']) => all.filter((one) => one.kind === kind);
  // An invocation repeats the sums of the calls it made; each is counted where it was made.
  const calls = all.filter(({ kind }) => kind !== 'invocation');
  return {
    events: kinds('event').length,
    invocations: kinds('invocation').length,
    invocationMs: kinds('invocation').reduce((total, { ms }) => total + (ms ?? 0), 0),
    restPoints: calls.reduce((total, { restPoints }) => total + (restPoints ?? 0), 0),
    kvsReads: sum(({ kind, kvsReads }) => (kind === 'invocation' ? 0 : kvsReads)),
    kvsWrites: sum(({ kind, kvsWrites }) => (kind === 'invocation' ? 0 : kvsWrites)),
  };
};

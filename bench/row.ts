/** One measured figure; `aim` and `baseline` are said beside it, never applied to it. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** `KB`, `ms`, `points`, `×`, … */
  readonly unit: string;
  readonly aim?: string;
  /** What the figure is a ratio of, or how it was measured. */
  readonly baseline?: string;
}

/** A file `*.bench.ts` exports these two. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Row[]>;
}

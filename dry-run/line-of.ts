import type { Assessment, Verdict } from '../src/core/assessment';
import type { FindingKind } from '../src/core/finding';

/** What is printed for a story: one JSON object a line, quotes verbatim. */
export interface Line {
  readonly id: string;
  readonly verdict: Verdict;
  /** Part ids, most relevant first. */
  readonly relevant: readonly string[];
  /** Most certain first. */
  readonly findings: readonly LineFinding[];
}

export interface LineFinding {
  readonly part: string;
  readonly kind: FindingKind;
  readonly storyQuote: string;
  readonly partQuote: string;
  readonly question: string;
  readonly certainty: number;
}

export const lineOf = (id: string, { verdict, relevant, findings }: Assessment): Line => ({
  id,
  verdict,
  relevant: relevant.map(({ part }) => part),
  findings: findings.map(({ part, kind, storyQuote, partQuote, question, certainty }) => ({
    part,
    kind,
    storyQuote: storyQuote.text,
    partQuote,
    question,
    certainty,
  })),
});

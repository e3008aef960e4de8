import type { Assessment, Verdict } from '../src/core/assessment';
import type { Part } from '../src/core/decision/part';
import type { FindingKind } from '../src/core/finding';
import { inOrder } from '../src/core/reader/in-order';

/** What is printed for a story: one JSON object a line, quotes verbatim. */
export interface Line {
  readonly id: string;
  readonly verdict: Verdict;
  /** Part ids, most relevant first; after those that share words with the story, the decision's others: its limits, then what it does. */
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

/** Nobody reads further down. */
const mostRelevant = 8;

export const lineOf = (
  id: string,
  { verdict, relevant, findings }: Assessment,
  { parts }: { readonly parts: readonly Part[] },
): Line => ({
  id,
  verdict,
  relevant: inOrder(parts, relevant)
    .slice(0, mostRelevant)
    .map((part) => part.id),
  findings: findings.map(({ part, kind, storyQuote, partQuote, question, certainty }) => ({
    part,
    kind,
    storyQuote: storyQuote.text,
    partQuote,
    question,
    certainty,
  })),
});

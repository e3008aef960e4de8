import { prepare, read } from '../../src/core/reader/quick-reader';
import type { PreparedDecision } from '../../src/core/reader/reader';
import { lineOf, type Line } from '../../dry-run/line-of';
import { recordOf, withFewerWords } from '../../dry-run/record-of';
import { textOf } from '../../dry-run/story';
import type { CaseSet } from './case-set';

/** How many of each part's lent words the reader is given: all, as a hurried author lends them, or none. */
export const regimes = { 'all words': Infinity, 'two a part': 2, bare: 0 } as const;

export type Regime = keyof typeof regimes;

/** Reads every story of a set as the dry run would. */
export function readCases({ decisions, stories }: CaseSet, words: number): readonly Line[] {
  const prepared = new Map<string, PreparedDecision>(
    decisions.map((decision) => [decision.id, prepare(withFewerWords(recordOf(decision), words))]),
  );
  return stories.flatMap((story) => {
    const decision = prepared.get(story.decisionId);
    if (!decision) return [];
    const { id, summary, description, acceptanceCriteria: criteria } = story;
    return [lineOf(id, read(decision, textOf({ id, summary, description, criteria })), decision.record)];
  });
}

/** Every story beside every decision of another domain (`pay-…`, `hea-…`): nothing there deserves a question. */
export function readElsewhere({ decisions, stories }: CaseSet, words: number): readonly Line[] {
  const domain = (id: string): string => id.split('-', 1)[0] ?? '';
  return decisions.flatMap((decision) => {
    const elsewhere = stories.filter(({ decisionId }) => domain(decisionId) !== domain(decision.id));
    return readCases(
      {
        decisions: [decision],
        stories: elsewhere.map((story) => ({ ...story, decisionId: decision.id })),
        expected: [],
      },
      words,
    );
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingKind } from '../../src/core/finding';
import type { DecisionEntry } from '../../dry-run/decision-file';

/** A labelled set: decisions, stories beside them, and what a reader should make of each. README.md says what the files hold. */
export interface CaseSet {
  readonly decisions: readonly DecisionEntry[];
  readonly stories: readonly CaseStory[];
  readonly expected: readonly Expected[];
}

export interface CaseStory {
  readonly id: string;
  readonly decisionId: string;
  readonly summary: string;
  readonly description: string;
  readonly acceptanceCriteria: readonly string[];
}

export interface Expected {
  readonly id: string;
  readonly verdict: 'question' | 'aligned' | 'silent';
  /** Other verdicts that a careful person might give. */
  readonly alsoAccept: readonly string[];
  readonly parts: readonly string[];
  readonly kinds: readonly FindingKind[];
  readonly evidence: string | null;
  readonly difficulty: 'lexical' | 'paraphrase' | 'inferential';
  readonly tags: readonly string[];
}

/** How two teams' readings of one decision stand to each other. */
export interface ReadingCase {
  readonly decisionId: string;
  readonly readings: readonly { readonly id: string; readonly team: string; readonly text: string }[];
  readonly expected: {
    readonly incompatible: readonly {
      readonly pair: readonly string[];
      readonly parts: readonly (string | null)[];
      readonly reason: string;
    }[];
    readonly compatible: readonly { readonly pair: readonly string[]; readonly reason: string }[];
  };
}

/** Where our own set stands, from the root of the project. */
export const ownCases = 'test/cases';

export const loadCases = (folder: string): CaseSet => ({
  decisions: load(folder, 'decisions') as CaseSet['decisions'],
  stories: load(folder, 'stories') as CaseSet['stories'],
  expected: load(folder, 'expected') as CaseSet['expected'],
});

export const loadReadings = (folder: string): readonly ReadingCase[] =>
  load(folder, 'readings') as readonly ReadingCase[];

const load = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

import { kvs } from '@forge/kvs';
import type { Store } from '../app/ports';
import type { Answer } from '../core/answer';
import type { Instant } from '../core/time';
import { rows, type Row } from './rows';
import { answer as shape } from './shapes';
import { storageVersion } from './stored';

interface AnswerRow extends Row {
  readonly decisionId: string;
  readonly issueId: string;
  readonly check: string;
  readonly at: string;
}

const answers = rows('answer', kvs.entity<AnswerRow>('answer'), shape);

const keyOf = ({ decision, issueId, finding }: Pick<Answer, 'decision' | 'issueId' | 'finding'>): string =>
  `${decision}:${issueId}:${finding}`;

const newest = (index: string, name: string, limit: number, upTo?: Instant) =>
  answers.list({ index, partition: [name], newestFirst: true, limit, upTo });

const deleteAnswers: Store['deleteAnswers'] = async (issueId) => {
  for (const { key } of await newest('by-issue', issueId, 1000)) await answers.delete(key);
};

export const storeAnswers = {
  getAnswers: async (of) => [...(await answers.getMany(of.map(keyOf))).values()],
  putAnswer: (answer) =>
    answers.set(keyOf(answer), {
      v: storageVersion,
      decisionId: answer.decision,
      issueId: answer.issueId,
      check: answer.check,
      at: answer.at,
      value: answer,
    }),
  listAnswers: async (decision, upTo) => (await newest('by-decision', decision, 100, upTo)).map(({ value }) => value),
  listAnswersToCheck: async (check) => (await newest('by-check', check, 100)).map(({ value }) => value),
  deleteAnswers,
} satisfies Partial<Store>;

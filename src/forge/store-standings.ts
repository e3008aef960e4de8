import { kvs } from '@forge/kvs';
import type { Store } from '../app/ports';
import type { Standing } from '../app/standing';
import { rows, type Row } from './rows';
import { standing as shape } from './shapes';
import { storageVersion } from './stored';

/** Rows without a decision have none of the index fields, and so are found by their key only. */
interface AssessmentRow extends Row {
  readonly decisionId?: string;
  readonly epicId?: string;
  readonly asks?: Asks;
  readonly readAt?: string;
}

type Asks = (typeof everyAsks)[number];

/** Whether a question is asked aloud; a partition of its own, so that the few that ask are found among the many. */
const everyAsks = ['question', 'nothing'] as const;

const standings = rows('assessment', kvs.entity<AssessmentRow>('assessment'), shape);

const rowOf = (standing: Standing): AssessmentRow => ({
  v: storageVersion,
  ...(standing.rests && {
    decisionId: standing.rests.decision,
    epicId: standing.rests.epicId,
    asks: standing.rests.assessment.verdict === 'question' ? 'question' : 'nothing',
    readAt: standing.readAt,
  }),
  value: standing,
});

const listAsking: Store['listAsking'] = async (under, upTo) => {
  const [index, name] = 'epicId' in under ? ['by-epic', under.epicId] : ['by-decision', under.decision];
  const found = await standings.list({ index, partition: [name, 'question'], newestFirst: true, upTo, limit: 50 });
  return found.map(({ value }) => value);
};

const listAllAsking: Store['listAllAsking'] = async (limit) => {
  const found = await standings.list({ index: 'by-asks', partition: ['question'], newestFirst: true, limit });
  return found.map(({ value }) => value);
};

const listUnderEpic: Store['listUnderEpic'] = async (epicId) => {
  const found = await Promise.all(
    everyAsks.map((asks) => standings.list({ index: 'by-epic', partition: [epicId, asks], limit: 1000 })),
  );
  return found.flat().map(({ key }) => key);
};

export const storeStandings = {
  getStanding: standings.get,
  getStandings: standings.getMany,
  putStanding: (standing) => standings.set(standing.issueId, rowOf(standing)),
  deleteStanding: standings.delete,
  listAsking,
  listAllAsking,
  listUnderEpic,
} satisfies Partial<Store>;

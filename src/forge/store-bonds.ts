import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Store } from '../app/ports';
import type { Bond, PageBond } from '../app/standing';
import type { DecisionId } from '../core/decision/decision';
import { pageWork } from '../core/work-id';
import { rows, type Row } from './rows';
import { bond, pageBond } from './shapes';
import { storageVersion } from './stored';

interface BondRow extends Row {
  /** Of a page its work id. Those come after all of Jira's, which are numbers: epics are listed first. */
  readonly epicId: string;
  readonly decisionId: string;
}

/** One entity for both sorts of work, so that one query lists what rests on a decision. */
const entity = kvs.entity<BondRow>('bond');
const bonds = rows('bond', entity, bond);
const pageBonds = rows('bond', entity, pageBond);
const both = rows('bond', entity, v.union([bond, pageBond]));

/** A page rests on as many decisions as it says, an epic on one. */
const keyOf = (pageId: string, decision: DecisionId): string => `${pageWork(pageId)}#${decision}`;

const isPage = (one: Bond | PageBond): one is PageBond => 'pageId' in one;
const isEpic = (one: Bond | PageBond): one is Bond => !isPage(one);

/** What storage answers at once. */
const onePage = 100;

const listWork: Store['listWork'] = async (decision, after) => {
  const found = await both.list({ index: 'by-decision', partition: [decision], after, limit: onePage });
  const work = found.map(({ value }) => value);
  const last = work.length < onePage ? undefined : work.at(-1);
  return {
    epics: work.filter(isEpic),
    pages: work.filter(isPage),
    ...(last && { next: isPage(last) ? pageWork(last.pageId) : last.epicId }),
  };
};

export const storeBonds = {
  getBond: bonds.get,
  getBonds: bonds.getMany,
  putBond: (bond) =>
    bonds.set(bond.epicId, { v: storageVersion, epicId: bond.epicId, decisionId: bond.decision, value: bond }),
  deleteBond: bonds.delete,
  getPageBond: (pageId, decision) => pageBonds.get(keyOf(pageId, decision)),
  putPageBond: (bond) => {
    const { pageId, decision } = bond;
    const row = { v: storageVersion, epicId: pageWork(pageId), decisionId: decision, value: bond };
    return pageBonds.set(keyOf(pageId, decision), row);
  },
  deletePageBond: (pageId, decision) => pageBonds.delete(keyOf(pageId, decision)),
  listWork,
  listBonds: async (decision) =>
    (await both.list({ index: 'by-decision', partition: [decision], limit: 500 }))
      .map(({ value }) => value)
      .filter(isEpic),
  listAllBonds: async (after, limit) =>
    (await both.list({ index: 'epicId', after, limit })).map(({ value }) => value).filter(isEpic),
} satisfies Partial<Store>;

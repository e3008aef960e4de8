import { kvs } from '@forge/kvs';
import type { Store } from '../app/ports';
import { rows, type Row } from './rows';
import { bond as shape } from './shapes';
import { storageVersion } from './stored';

interface BondRow extends Row {
  readonly epicId: string;
  readonly decisionId: string;
}

const bonds = rows('bond', kvs.entity<BondRow>('bond'), shape);

export const storeBonds = {
  getBond: bonds.get,
  getBonds: bonds.getMany,
  putBond: (bond) =>
    bonds.set(bond.epicId, { v: storageVersion, epicId: bond.epicId, decisionId: bond.decision, value: bond }),
  deleteBond: bonds.delete,
  listBonds: async (decision, limit = 500) =>
    (await bonds.list({ index: 'by-decision', partition: [decision], limit })).map(({ value }) => value),
  listAllBonds: async (after, limit) => (await bonds.list({ index: 'epicId', after, limit })).map(({ value }) => value),
} satisfies Partial<Store>;

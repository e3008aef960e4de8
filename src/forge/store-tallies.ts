import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Store } from '../app/ports';
import { rows, type Row } from './rows';
import { storageVersion } from './stored';

const tallies = rows('tally', kvs.entity<Row>('tally'), v.object({ answered: v.number(), within: v.number() }));

export const storeTallies = {
  getTallies: tallies.getMany,
  putTally: (check, tally) => tallies.set(check, { v: storageVersion, value: tally }),
} satisfies Partial<Store>;

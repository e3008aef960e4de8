import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { ReadBackStore } from '../app/read-back-ports';
import type { ReadBack } from '../core/read-back/read-back';
import { rows, type Row } from './rows';
import { heard as heardShape, readBack as shape, seat as seatShape } from './shapes';
import { kept, storageVersion } from './stored';

interface ReadBackRow extends Row {
  readonly turn: number;
}
interface SeatRow extends Row {
  readonly readBackId: string;
  readonly accountId: string;
}

const readBacks = rows('read-back', kvs.entity<ReadBackRow>('read-back'), shape);
const seats = rows('seat', kvs.entity<SeatRow>('seat'), seatShape);
const heards = rows('heard', kvs.entity<Row>('heard'), heardShape);

const idOf = ({ decision, number }: Pick<ReadBack, 'decision' | 'number'>): string => `${decision}#${number}`;
const keyOf = (readBack: ReadBack, accountId: string): string => `${idOf(readBack)}:${accountId}`;

/** The condition makes a reveal one step: of two people who change it at once, the second finds what the first made of it. */
const putReadBack: ReadBackStore['putReadBack'] = (next, since) => {
  const row: ReadBackRow = { v: storageVersion, turn: next.turn, value: next };
  if (!since) return readBacks.create(next.decision, row);
  const conditions = new Filter<ReadBackRow>().and('turn', FilterConditions.equalTo(since.turn));
  return kept(() => kvs.transact().set(next.decision, row, { entityName: 'read-back', conditions }).execute());
};

const seatRow = (readBack: ReadBack, accountId: string, answered: boolean): SeatRow => ({
  v: storageVersion,
  readBackId: idOf(readBack),
  accountId,
  value: { accountId, answered },
});

/** Both or neither: nobody is counted whose words were lost, and no words are kept that nobody counts. */
const putHeard: ReadBackStore['putHeard'] = (readBack, heard) => {
  const key = keyOf(readBack, heard.by);
  const row: Row = { v: storageVersion, value: heard };
  return kept(() =>
    kvs
      .transact()
      .set(key, row, { entityName: 'heard' })
      .set(key, seatRow(readBack, heard.by, true), { entityName: 'seat' })
      .execute(),
  );
};

export const storeReadBacks = {
  getReadBack: readBacks.get,
  putReadBack,
  getSeat: (readBack, accountId) => seats.get(keyOf(readBack, accountId)),
  putSeat: (readBack, accountId) => seats.set(keyOf(readBack, accountId), seatRow(readBack, accountId, false)),
  listSeats: async (readBack) =>
    (await seats.list({ index: 'by-read-back', partition: [idOf(readBack)], limit: 500 })).map(({ value }) => value),
  getHeard: async (readBack, accountIds) => [
    ...(await heards.getMany(accountIds.map((accountId) => keyOf(readBack, accountId)))).values(),
  ],
  putHeard,
} satisfies ReadBackStore;

import { openStorage } from '../fakes/storage';
import { storeDecisions } from '../../src/forge/store-decisions';
import { storeKeys } from '../../src/forge/store-keys';
import { storeReadBacks } from '../../src/forge/store-read-backs';
import { storeReadings } from '../../src/forge/store-readings';
import { storeBonds } from '../../src/forge/store-bonds';
import type { PartId } from '../../src/core/decision/part';
import type { ReadBack } from '../../src/core/read-back/read-back';
import type { Reading } from '../../src/core/reading/reading';
import type { Decision, DecisionId, DecisionKey } from '../../src/core/decision/decision';

const id = (n: number) => `10:${n}` as DecisionId;
const decision = (more: Partial<Decision> = {}): Decision => ({
  id: id(1),
  key: 'D-1' as DecisionKey,
  pageId: '10',
  spaceId: '7',
  state: 'live',
  title: 'History first',
  revision: 1,
  pageVersion: 5,
  recordedAt: '2026-09-11T12:00:00.000Z',
  updatedAt: '2026-09-11T12:00:00.000Z',
  ...more,
});

const aReading = (more: Partial<Reading> = {}): Reading => ({
  decision: id(1),
  team: { id: '7', name: 'Engineering' },
  revision: 1,
  text: 'We load by night',
  lines: [{ part: 'part-1' as PartId, text: 'Never by day' }],
  by: 'a',
  at: '2026-09-11T12:00:00.000Z',
  ...more,
});

describe('keys', () => {
  test('are claimed once each, however many ask at the same moment', async () => {
    openStorage();
    const keys = await Promise.all(Array.from({ length: 12 }, (_, n) => storeKeys.claimKey(id(n))));
    expect(new Set(keys).size).toBe(12);
  });

  test('are the same for the same decision, also when the first claim died on the way', async () => {
    for (let writes = 1; writes <= 3; writes++) {
      const storage = openStorage();
      storage.dieAfter(writes);
      await storeKeys.claimKey(id(1)).catch(() => undefined);
      storage.revive();
      expect(await storeKeys.claimKey(id(1))).toBe('D-1');
      expect(await storeKeys.claimKey(id(2))).toBe('D-2');
    }
  });
});

describe('the head of a decision', () => {
  test('is made once', async () => {
    openStorage();
    await storeDecisions.createDecision(decision());
    await expect(storeDecisions.createDecision(decision())).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('never goes back to an older version of its page', async () => {
    openStorage();
    await storeDecisions.createDecision(decision());
    await storeDecisions.updateDecision(decision({ pageVersion: 5, title: 'Same version' }));
    await expect(storeDecisions.updateDecision(decision({ pageVersion: 4 }))).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect((await storeDecisions.getDecision(id(1)))?.title).toBe('Same version');
  });

  test('keeps what a later version of the app may have added to it', async () => {
    openStorage();
    await storeDecisions.createDecision({ ...decision(), colour: 'green' } as Decision);
    expect(await storeDecisions.getDecision(id(1))).toHaveProperty('colour', 'green');
  });

  test('that is no decision is refused', async () => {
    const storage = openStorage();
    await storeDecisions.createDecision(decision());
    storage.tamper(({ value }) => ({ ...(value as object), value: { id: 'nonsense' } }));
    await expect(storeDecisions.getDecision(id(1))).rejects.toMatchObject({ code: 'unexpected' });
  });
});

test('a reading is found under the newest revision it was written for', async () => {
  openStorage();
  for (const revision of [2, 5]) await storeReadings.putReading(aReading({ revision }));
  expect((await storeReadings.getReading(id(1), '7', 9))?.revision).toBe(5);
  expect((await storeReadings.getReading(id(1), '7', 4))?.revision).toBe(2);
  expect(await storeReadings.getReading(id(1), '8', 9)).toBeUndefined();
});

test('a reading from before readings spoke of single parts speaks of none', async () => {
  const storage = openStorage();
  await storeReadings.putReading(aReading());
  storage.tamper(({ value }) => {
    const row = value as { readonly value: object };
    return { ...row, value: Object.fromEntries(Object.entries(row.value).filter(([name]) => name !== 'lines')) };
  });
  expect(await storeReadings.getReading(id(1), '7', 9)).toEqual(aReading({ lines: [] }));
});

test('a list is whole, however many pages it comes in', async () => {
  openStorage();
  for (let n = 0; n < 230; n++)
    await storeBonds.putBond({
      epicId: String(1000 + n),
      epicKey: '',
      summary: '',
      projectId: '',
      projectName: '',
      decision: id(1),
      key: 'D-1' as DecisionKey,
    });
  expect(await storeBonds.listBonds(id(1))).toHaveLength(230);
  expect((await storeBonds.listAllBonds('1200', 10)).map(({ epicId }) => epicId)[0]).toBe('1201');
});

describe('a read-back', () => {
  const open: ReadBack = {
    decision: id(1),
    number: 1,
    revision: 1,
    host: 'a',
    openedAt: '2026-09-11T12:00:00.000Z',
    turn: 1,
    state: 'open',
  };
  const revealed: ReadBack = {
    ...open,
    state: 'revealed',
    revealedAt: '2026-09-11T12:01:00.000Z',
    takesUntil: '2026-09-18T12:01:00.000Z',
    left: [],
    turn: 2,
  };

  test('is started once, and changed only from the state that somebody saw', async () => {
    openStorage();
    await storeReadBacks.putReadBack(open, undefined);
    await expect(storeReadBacks.putReadBack(open, undefined)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await storeReadBacks.putReadBack(revealed, open);
    const late: ReadBack = { ...open, state: 'closed', closedAt: '2026-09-11T12:01:01.000Z', turn: 2 };
    await expect(storeReadBacks.putReadBack(late, open)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await storeReadBacks.getReadBack(id(1))).toEqual(revealed);
  });

  test('keeps words and the count of them in one step', async () => {
    const storage = openStorage();
    const heard = { discipline: 'Legal', first: 'Contracts', wont: '', back: '', by: 'b', at: '', late: false };
    await storeReadBacks.putHeard(open, heard);
    expect(storage.dump().map(({ entity }) => entity)).toEqual(['heard', 'seat']);
    expect(await storeReadBacks.getHeard(open, ['b', 'c'])).toEqual([heard]);
    expect(await storeReadBacks.listSeats(open)).toEqual([{ accountId: 'b', answered: true }]);
    expect(await storeReadBacks.listSeats({ ...open, number: 2 })).toEqual([]);
  });
});

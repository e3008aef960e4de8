import type { FlagMemory } from '../../../src/contract/flag-memory';
import { watchOwnStories, type QuietFlag } from '../../../static/create-screen/src/watch-own-stories';
import type { OwnQuestion } from '../../../src/contract/own-question';
import { key, realTime } from './make';

const question: OwnQuestion = {
  issueKey: 'ENG-3',
  decision: key,
  question: 'Is this for the first release?',
  storyQuote: realTime,
  partQuote: 'Streaming ingestion',
};

/** A board in front of somebody whose own stories with a question are `found`. */
function openBoard(found: string[], memory: FlagMemory = { off: false, told: [] }) {
  const shown: QuietFlag[] = [];
  const asked: string[] = [];
  const kept = { memory, fails: false, turnsOff: false };
  let searches = 0;
  const open = () =>
    watchOwnStories({
      findOwn: () => {
        searches++;
        return Promise.resolve(found);
      },
      ask: (id) => {
        asked.push(id);
        if (kept.turnsOff) kept.memory = { off: true, told: [] };
        return Promise.resolve(id === 'hidden' ? null : question);
      },
      recall: () => Promise.resolve(kept.memory),
      remember: (next) => (kept.fails ? Promise.reject(new Error('busy')) : Promise.resolve(void (kept.memory = next))),
      show: (flag) => shown.push(flag),
    });
  return { open, shown, asked, kept, searches: () => searches };
}

describe('the quiet flag on a board', () => {
  test('asks the author once about a story, with both quotes', async () => {
    const board = openBoard(['3']);
    const look = board.open();
    await look();
    await look();
    expect(board.shown).toHaveLength(1);
    expect(board.shown[0]).toMatchObject({
      title: 'ENG-3: Is this for the first release?',
      description: `Decision D-12 says «Streaming ingestion»; the story says «${realTime}».`,
    });
    expect(board.searches()).toBe(2);
  });

  test('does not ask again on another board or another day', async () => {
    const board = openBoard(['3']);
    await board.open()();
    await board.open()();
    expect(board.shown).toHaveLength(1);
  });

  test('asks about one story at a time', async () => {
    const board = openBoard(['4', '3']);
    const look = board.open();
    await look();
    expect(board.asked).toEqual(['4']);
    await look();
    expect(board.asked).toEqual(['4', '3']);
  });

  test('says nothing where there is nothing to say, or nothing that this person may see', async () => {
    for (const found of [[], ['hidden']]) {
      const board = openBoard(found);
      await board.open()();
      expect(board.shown).toEqual([]);
    }
  });

  test('is turned off for good', async () => {
    const board = openBoard(['3']);
    const look = board.open();
    await look();
    await board.shown[0]?.turnOff();
    await look();
    await board.open()();
    expect(board.kept.memory.off).toBe(true);
    expect(board.searches()).toBe(1);
  });

  test('stays turned off, though a board that was open before has something to ask', async () => {
    const found = ['3'];
    const board = openBoard(found);
    const [here, there] = [board.open(), board.open()];
    await here();
    await there();
    expect(board.asked).toEqual(['3']);
    await board.shown[0]?.turnOff();
    found.unshift('4');
    await there();
    expect(board.shown).toHaveLength(1);
    expect(board.kept.memory).toEqual({ off: true, told: [] });
  });

  test('stays turned off, though that was said while the board asked', async () => {
    const board = openBoard(['3']);
    board.kept.turnsOff = true;
    await board.open()();
    expect(board.shown).toEqual([]);
    expect(board.kept.memory.off).toBe(true);
  });

  test('says nothing that it cannot keep, and says it when it can', async () => {
    const board = openBoard(['3']);
    board.kept.fails = true;
    const look = board.open();
    await expect(look()).rejects.toThrow('busy');
    expect(board.shown).toEqual([]);
    board.kept.fails = false;
    await look();
    expect(board.shown).toHaveLength(1);
  });

  test('remembers no more than it needs', async () => {
    const told = Array.from({ length: 100 }, (_, id) => `old-${id}`);
    const board = openBoard(['3'], { off: false, told });
    await board.open()();
    expect(board.kept.memory.told).toHaveLength(100);
    expect(board.kept.memory.told.at(-1)).toBe('3');
  });
});

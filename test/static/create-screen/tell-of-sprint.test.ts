import type { FlagMemory } from '../../../src/contract/flag-memory';
import type { SprintFlag } from '../../../src/contract/sprint-review';
import { tellOfSprint, type SprintNotice } from '../../../static/create-screen/src/tell-of-sprint';

const flag: SprintFlag = { sprint: { id: '7', name: 'Sprint 14', state: 'future' }, questions: 2 };

function openBoard(memory: FlagMemory = { off: false, told: ['1'] }) {
  let meanwhile = (): void => undefined;
  const shown: SprintNotice[] = [];
  const kept = { memory };
  let asked = 0;
  const look = () =>
    tellOfSprint({
      recall: () => Promise.resolve(kept.memory),
      remember: (sprints) => Promise.resolve(void (kept.memory = { ...kept.memory, sprints })),
      ask: (told) => {
        asked++;
        meanwhile();
        return Promise.resolve(told.includes('7') ? null : flag);
      },
      show: (notice) => void shown.push(notice),
    });
  const whileAsking = (change: () => void) => (meanwhile = change);
  return { look, shown, kept, asked: () => asked, whileAsking };
}

test('a person is told of a sprint once, and what else is remembered stays', async () => {
  const { look, shown, kept } = openBoard();
  await look();
  await look();
  expect(shown.map(({ title, sprintId }) => [title, sprintId])).toEqual([['Sprint 14: 2 questions are open', '7']]);
  expect(kept.memory).toEqual({ off: false, told: ['1'], sprints: { off: false, told: ['7'] } });
});

test('whoever turned it off is not even asked about', async () => {
  const { look, shown, asked } = openBoard({ off: false, told: [], sprints: { off: true, told: [] } });
  await look();
  expect([shown.length, asked()]).toEqual([0, 0]);
});

test('whoever turns it off while a board asks stays turned off, and is told of nothing', async () => {
  const { look, shown, kept, whileAsking } = openBoard();
  whileAsking(() => (kept.memory = { ...kept.memory, sprints: { off: true, told: [] } }));
  await look();
  expect(shown).toEqual([]);
  expect(kept.memory.sprints?.off).toBe(true);
});

test('what another window tells of while a board asks is not told twice', async () => {
  const { look, shown, kept, whileAsking } = openBoard();
  whileAsking(() => (kept.memory = { ...kept.memory, sprints: { off: false, told: ['7'] } }));
  await look();
  expect(shown).toEqual([]);
});

test('whoever wants no flags about own stories may still be told of a sprint', async () => {
  const { look, shown } = openBoard({ off: true, told: [] });
  await look();
  expect(shown).toHaveLength(1);
});

import { mapOf } from '../../../src/core/reading/alignment-map';
import type { ContrastAxis, Way } from '../../../src/core/reading/stance';
import type { Voice } from '../../../src/core/reading/voice';
import { aPart, aRecord, partId } from '../../static/panel/a-decision';
import { aVoice } from './voices';

const record = aRecord({
  participants: [
    {
      discipline: 'Finance',
      measuredOn: 'the quarter’s close',
      pullsToward: { part: partId('history over speed'), pole: 'favoured' },
    },
    { discipline: 'Growth', pullsToward: { part: partId('history over speed'), pole: 'conceded' } },
  ],
  parts: [
    aPart('beyond', 'campaigns'),
    aPart('tension', 'history over speed'),
    aPart('tension', 'one model over many'),
    aPart('open', 'how often'),
  ],
});

test('every tension has its row before the parts, also where nobody has leaned yet', () => {
  const rows = mapOf(record, [aVoice('Data', { campaigns: 'with' })]);
  expect(rows.map(({ about }) => about.part?.text)).toEqual(['history over speed', 'one model over many', 'campaigns']);
  expect(rows[1]?.marks).toEqual([]);
});

test('a team’s reading and its work are marks of their own, each in its bin, with its count and quotes', () => {
  const rows = mapOf(record, [
    aVoice('Data', { 'history over speed': 'with' }),
    aVoice('Engineering', { 'history over speed': 'against' }, { from: 'work', count: 7 }),
  ]);
  expect(rows[0]?.marks).toMatchObject([
    {
      team: { name: 'Data' },
      from: 'reading',
      bin: 'with',
      count: 1,
      said: [{ text: 'Data on history over speed: with' }],
    },
    { team: { name: 'Engineering' }, from: 'work', bin: 'against', count: 7 },
  ]);
});

test('stories that lean both ways stand between, with the quotes and the counts of both', () => {
  const both: Voice = {
    ...aVoice('Engineering', {}, { from: 'work' }),
    leans: [
      ...aVoice('Engineering', { 'history over speed': 'with' }, { count: 2 }).leans,
      ...aVoice('Engineering', { 'history over speed': 'against' }, { count: 3 }).leans,
    ],
  };
  expect(mapOf(record, [both])[0]?.marks).toMatchObject([{ bin: 'between', count: 5, said: [{}, {}] }]);
});

test('what participants said that they are measured on pulls toward a side of its tension', () => {
  expect(mapOf(record, [])[0]?.pulls).toEqual([
    { discipline: 'Finance', measuredOn: 'the quarter’s close', toward: 'with' },
    { discipline: 'Growth', toward: 'against' },
  ]);
});

const on = (name: string, axis: ContrastAxis, way: Way): Voice => ({
  ...aVoice(name, {}),
  leans: aVoice(name, { x: way }).leans.map((lean) => ({ ...lean, axis })),
});
const silent: ContrastAxis = { kind: 'contrast', contrast: 'batch or real time', topic: 'customer event' };
const open: ContrastAxis = { ...silent, topic: '', part: partId('how often') };

test('two teams who part in one way have one row, that of the surer contrast, and a third team brings its own', () => {
  const loads: ContrastAxis = { ...open, contrast: 'one or several' };
  const both = (name: string, way: Way): Voice => ({
    ...aVoice(name, {}),
    leans: [on(name, loads, way), on(name, open, way)].flatMap(({ leans }, at) =>
      leans.map((lean) => ({ ...lean, certainty: at === 0 ? 0.8 : 0.9 })),
    ),
  });
  const endsOf = (voices: readonly Voice[]) =>
    mapOf(record, voices).flatMap(({ about }) => (about.kind === 'contrast' ? [about.ends.join(' or ')] : []));
  const two = [both('Data', 'with'), both('Shop', 'against')];
  expect(endsOf(two)).toEqual(['batch or real time']);
  expect(endsOf([...two, on('Stores', loads, 'against')])).toEqual(['batch or real time', 'one or several']);
});

test('opposite choices about what was left open come before those where the decision is silent', () => {
  const rows = mapOf(
    record,
    [silent, open].flatMap((axis) => [on('Data', axis, 'with'), on('Shop', axis, 'against')]),
  );
  expect(rows.slice(-2).map(({ about }) => about)).toEqual([
    { kind: 'contrast', ends: ['batch', 'real time'], topic: '', part: record.parts[3] },
    { kind: 'contrast', ends: ['batch', 'real time'], topic: 'customer event' },
  ]);
});

test('a contrast of which everybody takes the same end has no row', () => {
  expect(mapOf(record, [on('Data', silent, 'with'), on('Shop', silent, 'with')])).toHaveLength(2);
});

test('a team whose pages stand in a space of its name is one mark with what its stories say', () => {
  const stories = aVoice('Data', { campaigns: 'with' }, { from: 'work', count: 2 });
  const pages = { ...aVoice('data', { campaigns: 'with' }, { from: 'work' }), team: { id: 'space-7', name: 'data' } };
  expect(mapOf(record, [stories, pages]).at(-1)?.marks).toMatchObject([{ team: { name: 'Data' }, count: 3 }]);
});

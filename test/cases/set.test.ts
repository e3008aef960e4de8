import { partKinds, type PartKind } from '../../src/core/decision/part';
import type { FindingKind } from '../../src/core/finding';
import { loadCases, loadReadings, ownCases } from './case-set';

const { decisions, stories, expected } = loadCases(ownCases);
const readings = loadReadings(ownCases);
const decisionsById = new Map(decisions.map((decision) => [decision.id, decision]));
const storiesById = new Map(stories.map((story) => [story.id, story]));

/** How work that parts from a part of each kind is called. */
const kinds: Readonly<Record<PartKind, FindingKind>> = {
  beyond: 'beyond',
  within: 'beyond',
  later: 'early',
  tension: 'leans',
  rejected: 'contradicts',
  constraint: 'contradicts',
  commitment: 'contradicts',
  condition: 'contradicts',
  open: 'contradicts',
};

test('ids are given once', () => {
  for (const list of [decisions, stories, expected]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

test('every part has a kind that there is, and a tension has its poles', () => {
  for (const { id, parts } of decisions)
    for (const part of parts) {
      expect([id, partKinds.includes(part.kind)]).toEqual([id, true]);
      if (part.kind === 'tension') expect(part.text).toBe(`${part.favoured ?? ''} over ${part.conceded ?? ''}`);
    }
});

test('every story rests on a decision and has an expectation', () => {
  expect(expected.map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
  expect(stories.filter(({ decisionId }) => !decisionsById.has(decisionId))).toEqual([]);
});

test.each(expected.map((each) => [each.id, each] as const))('%s is labelled in itself', (id, each) => {
  const story = storiesById.get(id);
  const parts = new Map(decisionsById.get(story?.decisionId ?? '')?.parts.map((part) => [part.id, part.kind]));
  const text = [story?.summary, story?.description, ...(story?.acceptanceCriteria ?? [])].join('\n');
  expect(each.parts.filter((part) => !parts.has(part))).toEqual([]);
  expect(each.parts.length > 0).toBe(each.verdict !== 'silent');
  const asked = each.verdict === 'question';
  expect(each.kinds.toSorted()).toEqual(
    asked ? [...new Set(each.parts.flatMap((part) => kinds[parts.get(part) ?? 'open']))].toSorted() : [],
  );
  if (asked) expect(text).toContain(each.evidence);
  else expect(each.evidence).toBeNull();
});

test('pairs of readings name readings that there are, and parts that there are or none', () => {
  for (const { decisionId, readings: all, expected } of readings) {
    const teams = all.map(({ id }) => id);
    const parts = decisionsById.get(decisionId)?.parts.map(({ id }) => id) ?? [];
    for (const { pair } of [...expected.incompatible, ...expected.compatible])
      expect([decisionId, pair.every((id) => teams.includes(id))]).toEqual([decisionId, true]);
    for (const { parts: named } of expected.incompatible)
      expect([decisionId, named.every((part) => part === null || parts.includes(part))]).toEqual([decisionId, true]);
  }
});

import { partKinds, type PartKind } from '../../src/core/decision/part';
import type { FindingKind } from '../../src/core/finding';
import { loadCases, loadReadings, ownCases } from './case-set';

const { decisions, stories, expected } = loadCases(ownCases);
const readings = loadReadings(ownCases);
const decisionsById = new Map(decisions.map((decision) => [decision.id, decision]));
const storiesById = new Map(stories.map((story) => [story.id, story]));

/** How work that parts from a part of each kind is called. */
const kindOfFinding: Readonly<Record<PartKind, FindingKind>> = {
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

test('every expectation is labelled in itself: parts that there are, their kinds, and evidence verbatim', () => {
  const faults = expected.flatMap(({ id, verdict, parts, kinds, evidence }) => {
    const story = storiesById.get(id);
    const known = new Map(decisionsById.get(story?.decisionId ?? '')?.parts.map((part) => [part.id, part.kind]));
    const text = [story?.summary, story?.description, ...(story?.acceptanceCriteria ?? [])].join('\n');
    const meant = verdict === 'question' ? new Set(parts.map((part) => kindOfFinding[known.get(part) ?? 'open'])) : [];
    const sound = [
      parts.every((part) => known.has(part)),
      parts.length > 0 || verdict === 'silent',
      kinds.toSorted().join() === [...meant].toSorted().join(),
      verdict === 'question' ? text.includes(evidence ?? '\0') : evidence === null,
    ];
    return sound.every(Boolean) ? [] : [{ id, sound }];
  });
  expect(faults).toEqual([]);
});

test('questions, work that serves a part, and work that no part speaks to keep their shares', () => {
  const share = (verdict: string): number =>
    expected.filter((each) => each.verdict === verdict).length / expected.length;
  expect(share('question')).toBeGreaterThan(0.3);
  expect(share('aligned')).toBeGreaterThan(0.3);
  expect(share('silent')).toBeGreaterThan(0.25);
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

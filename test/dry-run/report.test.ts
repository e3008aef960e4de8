import { collectReport } from '../../dry-run/report/collect-report';
import { html } from '../../dry-run/report/html';
import { reportPage } from '../../dry-run/report/report-page';
import type { ReadStory } from '../../dry-run/run';
import type { Assessment } from '../../src/core/assessment';
import type { Finding } from '../../src/core/finding';
import type { PartId } from '../../src/core/decision/part';
import type { PartEntry } from '../../dry-run/decision-file';
import { recordOf } from '../../dry-run/record-of';

const part: PartEntry = {
  id: 'p1',
  kind: 'later',
  text: 'Streaming <ingestion>',
  otherWords: [],
  counterWords: [],
  fineNearby: [],
};
const record = recordOf({ title: 'History first', direction: 'Slow & sure.', parts: [part] });
const decision = { id: 'd', title: 'History first', record, epics: [] };

const finding: Finding = {
  id: 'f' as Finding['id'],
  check: 'early',
  kind: 'early',
  part: 'p1' as PartId,
  partQuote: 'Streaming <ingestion>',
  storyQuote: { text: 'within a second', line: 1, start: 7, end: 22 },
  sentence: 'The decision puts this later.',
  question: 'Is this for the first release?',
  certainty: 0.9,
  aloud: true,
  why: 'Both name streaming.',
};
const readStory = (id: string, more: Partial<Assessment> = {}): ReadStory => ({
  decision,
  story: { id, summary: 'Ingest <fast>', description: '', criteria: [] },
  work: {
    lines: [
      { text: 'Ingest <fast>', role: 'summary' },
      { text: 'Ingest within a second', role: 'prose' },
    ],
  },
  assessment: { verdict: 'question', relevant: [], findings: [finding], language: 'english', reader: 'quick', ...more },
});
const pageOf = (...stories: readonly ReadStory[]): string => {
  const report = collectReport();
  stories.forEach(report.add);
  return reportPage(report.collected(), Infinity);
};

test('both quotes are marked where they stand', () => {
  const page = pageOf(readStory('S-1'));
  expect(page).toContain('Ingest <mark>within a second</mark>');
  expect(page).toContain('<mark>Streaming &lt;ingestion&gt;</mark>');
  expect(page).toContain('Is this for the first release?');
});

test('nothing that people wrote becomes markup', () => {
  expect(pageOf(readStory('<script>'))).not.toContain('<script>');
  expect(html`<b title="${'"&\'<'}">${undefined}${3}</b>`.html).toBe('<b title="&quot;&amp;&#39;&lt;">3</b>');
});

test('the page loads nothing from anywhere', () => {
  expect(pageOf(readStory('S-1'))).not.toMatch(/<(script|link|img|iframe)|https?:|url\(/);
});

test('questions come before notes, and both before what has nothing to ask', () => {
  const quiet = readStory('QUIET', { verdict: 'silent', findings: [] });
  const noted = readStory('NOTED', { verdict: 'note' });
  const page = pageOf(quiet, noted, readStory('ASKED'));
  const order = ['ASKED', 'NOTED', 'QUIET'].map((id) => page.indexOf(`>${id}<`));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThan(0);
});

test('of a very long backlog the most certain questions are shown and the rest is counted', () => {
  const certain = (i: number): ReadStory => readStory(`S-${i}`, { findings: [{ ...finding, certainty: i / 1000 }] });
  const page = pageOf(...Array.from({ length: 1000 }, (_, i) => certain(i)));
  expect(page).toContain('>S-999<');
  expect(page).not.toContain('>S-1<');
  expect(page).toContain('and 700 more questions');
  expect(page).toContain('1000 of 1,000 stories would get a question beside 1 decision.');
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdfDoc } from '../../../src/adf/adf';
import { findPanels } from '../../../src/adf/find-panels';
import { workText } from '../../../src/adf/lines-of';
import { readRecord } from '../../../src/adf/read-record';
import type { DecisionRecord } from '../../../src/core/decision/decision';
import type { Later, PartId } from '../../../src/core/decision/part';
import { prepare, read } from '../../../src/core/reader/quick-reader';
import { customerData } from '../../../workbench/seed/customer-data';
import { fridayBefore } from '../../../workbench/seed/days';
import { landmarks, people } from '../../../workbench/seed/landmarks';
import { openingStory } from '../../../workbench/seed/opening-story';
import { tellings } from '../../../workbench/seed/tellings';
import { panel, story } from '../../../workbench/seed/write';

const seed = openingStory('2026-11-23');
const pages = seed.steps.filter((step) => step.do === 'write-page');
const issues = seed.steps.filter((step) => step.do === 'create-issue');
const panels = pages.flatMap(({ ref, body }) => findPanels(body).map((found) => ({ ref, ...found })));
const recordOf = (body: AdfDoc): DecisionRecord => readRecord(body).record;

describe('the opening story', () => {
  test.each([
    ['2026-11-23', '2026-11-20'],
    ['2026-11-27', '2026-11-20'],
    ['2026-11-28', '2026-11-27'],
  ])('begins on the Friday before %s', (today, friday) => {
    expect(fridayBefore(today)).toBe(friday);
  });

  test.each(tellings('2026-11-23').map((one) => [one.variant?.title ?? '', one] as const))(
    'names nobody and nothing before they are there: %s',
    (_, { steps, weeks = [] }) => {
      const known = new Set<string>();
      for (const step of [...steps, ...weeks.flatMap((week) => week.steps)]) {
        const needs = [
          'parent' in step ? step.parent : undefined,
          'page' in step ? step.page : undefined,
          'issue' in step ? step.issue : undefined,
        ];
        for (const ref of needs) if (ref !== undefined) expect(known).toContain(ref);
        expect(seed.users.map(({ accountId }) => accountId)).toContain(step.by);
        if ('ref' in step) known.add(step.ref);
      }
      for (const { places } of weeks) for (const { ref } of places) expect(known).toContain(ref);
    },
  );

  test('says of freshness what its variant says, and no word of it where Friday spoke of nothing', () => {
    const kinds = tellings('2026-11-23').map(({ variant, steps }) => {
      const notes = steps.find((step) => step.do === 'write-page' && step.ref === 'friday-notes');
      const [found] = notes?.do === 'write-page' ? findPanels(notes.body) : [];
      const parts = found ? recordOf(found.body).parts : [];
      return [variant?.name, parts.find(({ text }) => /load a night/i.test(text))?.kind];
    });
    expect(kinds).toEqual([
      ['left', 'open'],
      ['batch', 'tension'],
      ['real-time', 'tension'],
      ['unspoken', undefined],
    ]);
  });

  test('writes every panel so that all of it is understood', () => {
    expect(panels.length).toBeGreaterThanOrEqual(4);
    for (const { body } of panels) expect(readRecord(body).notUnderstood).toEqual([]);
  });

  test('leaves the real question to the teams', () => {
    const record = recordOf(panelIn('friday-notes'));
    expect(record.parts.filter(({ kind }) => kind === 'open').map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/as it happens, or one load a night/),
    );
    expect(record).toMatchObject({ title: customerData('2026-11-20').title, agreedOn: '2026-11-20' });
  });

  test('keeps the leadership space from one person, and one page from the app', () => {
    const leadership = seed.spaces.find(({ key }) => key === landmarks.leadershipSpace);
    expect(leadership?.view).toContain('app');
    expect(leadership?.view).not.toContain(people.contractor);
    expect(pages.filter(({ onlyViewedBy }) => onlyViewedBy && !onlyViewedBy.includes('app'))).toHaveLength(1);
  });

  test('asks where a criterion hides what the decision put off, and is quiet beside its neighbours', () => {
    expect(asked('consent-page', 'newsletter-copy')).toEqual(['Copies of consent in other systems']);
    expect(asked('friday-notes', 'company-segments')).toEqual(['Business customers']);
    expect(asked('friday-notes', 'visitors')).toEqual(['Guessing from devices who somebody is']);
    for (const quiet of ['newsletter-asks', 'drop-table', 'upgrade-runtime'])
      expect(asked('consent-page', quiet)).toEqual([]);
    for (const quiet of ['count-segment', 'segment-help', 'backfill', 'objections', 'duplicates', 'owners'])
      expect(asked('friday-notes', quiet)).toEqual([]);
  });
});

describe('the guide', () => {
  test('leads to places that the story has', () => {
    expect(pages.map(({ title }) => title)).toContain(landmarks.notesTitle);
    const epic = issues.find(({ summary }) => summary === landmarks.epicSummary);
    expect(epic?.project).toBe(landmarks.engineering);
    expect(seed.steps.some((step) => step.do === 'link' && step.issue === epic?.ref)).toBe(false);
    expect(issues.some(({ parent }) => parent === epic?.ref)).toBe(false);
  });

  test('ends with a question beside the story that it proposes', () => {
    const before = recordOf(panelIn('friday-notes'));
    expect(before.parts.map(({ text }) => text)).not.toContain(landmarks.missingPart);
    const finished: DecisionRecord = { ...before, parts: [...before.parts, missingPart] };
    const written = recordOf({ type: 'doc', version: 1, content: panel('finished', finished).content ?? [] });
    const work = workText(landmarks.storySummary, story('It is for the markets.', landmarks.storyCriterion));
    const parts = read(prepare(written), work)
      .findings.filter(({ aloud }) => aloud)
      .map(({ partQuote }) => partQuote);
    expect(parts).toContain(landmarks.missingPart);
  });
});

const essay = join(__dirname, '..', '..', '..', '..', 'shared', 'seed');
(existsSync(essay) ? describe : describe.skip)('the essay behind it (skipped where ../shared is missing)', () => {
  test('gave no sentence to the story', () => {
    const essays = readdirSync(essay).map((file) => plain(readFileSync(join(essay, file), 'utf8')));
    const told = JSON.stringify(seed);
    const said = [...told.matchAll(/"(?:text|summary|title)":"([^"]{25,})"/g)].map((match) => plain(match[1] ?? ''));
    expect(said.length).toBeGreaterThan(40);
    for (const sentence of said) for (const written of essays) expect(written).not.toContain(sentence);
  });
});

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

const missingPart: Later = {
  kind: 'later',
  id: 'missing' as PartId,
  text: landmarks.missingPart,
  after: landmarks.missingAfter,
  restsOn: [],
  otherWords: [],
  counterWords: [],
  fineNearby: [],
};

function panelIn(page: string): AdfDoc {
  const found = panels.find(({ ref }) => ref === page);
  if (!found) throw new Error(`There is no panel on ${page}.`);
  return found.body;
}

/** The parts about which a question would be asked beside an issue of the story. */
function asked(page: string, issue: string): readonly string[] {
  const found = issues.find(({ ref }) => ref === issue);
  if (!found) throw new Error(`There is no ${issue}.`);
  const work = workText(found.summary, found.description ?? null);
  const { findings } = read(prepare(recordOf(panelIn(page))), work);
  return findings.filter(({ aloud }) => aloud).map(({ partQuote }) => partQuote);
}

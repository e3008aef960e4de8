import { fireEvent, screen, within } from '@testing-library/react';
import type { ReviewFinding, ReviewRests, ReviewStory, SprintReview } from '../../../src/contract/sprint-review';
import type { FindingId } from '../../../src/core/finding';
import { aHead, aPart, anAnswer } from './a-decision';
import { doing, never, ok, open, requests, text, type Host } from './fake-bridge';

const head = aHead();
const part = aPart('later', 'Streaming ingestion', { after: 'the history has been signed off' });

const aFinding = (more: Partial<ReviewFinding> = {}): ReviewFinding => ({
  finding: 'f1' as FindingId,
  part: part.id,
  partQuote: 'Streaming ingestion',
  storyQuote: 'within a second of its arrival',
  question: 'Is this for the first release?',
  sentence: 'They seem to part.',
  aloud: true,
  ...more,
});

const on = (findings: readonly ReviewFinding[] = [], more: object = {}): ReviewRests => ({
  on: 'decision',
  decision: head.id,
  findings,
  ...more,
});

let count = 0;
const aStory = (rests: ReviewRests, more: Partial<ReviewStory> = {}): ReviewStory => {
  const number = ++count;
  return { issueId: `${number}`, issueKey: `ENG-${number}`, summary: `Story ${number}`, rests, ...more };
};

const aReview = (stories: readonly ReviewStory[], more: Partial<SprintReview> = {}): SprintReview => ({
  place: { sprint: { id: '7', name: 'Sprint 14', state: 'future' }, choices: [] },
  stories,
  decisions: [{ head, parts: [part] }],
  ...more,
});

const openReview = (review: SprintReview, answers: Host['answers'] = {}, more: Host = {}) =>
  open('', {
    moduleKey: 'sprint-review',
    answers: { reviewSprint: () => ok(review), openBetweenTeams: () => ok([]), ...answers },
    ...more,
  });
const press = (name: string | RegExp) => doing(() => fireEvent.click(screen.getByRole('button', { name })));
const choose = (label: string, value: string) =>
  doing(() => fireEvent.change(screen.getByLabelText(label), { target: { value } }));

beforeEach(() => (count = 0));

/** The design's words, and none of these. */
afterEach(() => expect(text()).not.toMatch(/violation|complian|enforce|\bgate\b|policy|aligned/i));

test('the space of the review is kept while it is looked up', async () => {
  await open('', { moduleKey: 'sprint-review', answers: { reviewSprint: never } });
  expect(screen.getByRole('status', { name: 'Looking up what is planned …' })).toBeTruthy();
});

describe('the first sentence', () => {
  test('says how much rests on what, and what is open', async () => {
    await openReview(aReview([aStory(on([aFinding()])), aStory(on()), aStory({ on: 'nothing' })]));
    expect(text()).toContain('2 stories rest on 1 decision. 1 question is open.');
    const bar = screen.getByRole('img').getAttribute('aria-label');
    expect(bar).toBe('Of 3 stories: 1 with a question · 1 with nothing to ask · 1 rests on no decision');
  });

  test('counts what rests on a decision that the viewer cannot open', async () => {
    await openReview(aReview([aStory(on()), aStory({ on: 'cannot-open', key: 'D-9' as typeof head.key })]));
    expect(text()).toContain('2 stories rest on 2 decisions, 1 of them on one that you cannot open.');
    expect(text()).toContain('1 story rests on Decision D-9, which you cannot open');
  });

  test('says that there is nothing to ask, and no more than that', async () => {
    await openReview(aReview([aStory(on())]));
    expect(text()).toContain('1 story rests on 1 decision. There is nothing to ask.');
  });

  test.each([
    ['of nothing', [], 'This sprint holds no story that you may browse.'],
    ['of what rests on nothing', [{ on: 'nothing' }], 'The one story here rests on no decision.'],
  ] as const)('says what a sprint %s is', async (_, rests, said) => {
    await openReview(aReview(rests.map((one) => aStory(one))));
    expect(text()).toContain(said);
  });

  test('names the team whose sprint points the other way, with both quotes below', async () => {
    const between = {
      decision: head.id,
      key: head.key,
      sentence: 'Engineering’s work and Data office’s work point opposite ways on «Streaming ingestion».',
      question: 'What can both rely on?',
      here: { team: 'Engineering', issueKey: 'ENG-1', quote: 'each event within a second' },
      there: { team: 'Data office', issueKey: 'DAT-2', quote: 'nothing is streamed' },
    };
    await openReview(aReview([aStory(on())]), { openBetweenTeams: () => ok([between]) });
    expect(text()).toContain(`Data office’s sprint points the other way on Decision ${head.key}.`);
    const section = within(screen.getByRole('region', { name: 'Between teams' }));
    expect(section.getByText('each event within a second')).toBeTruthy();
    expect(section.getByText('nothing is streamed')).toBeTruthy();
  });
});

describe('a question', () => {
  test('stands with both quotes, and is answered in place', async () => {
    const answer = anAnswer({ finding: 'f1' as FindingId, kind: 'deliberate', reason: 'Two markets migrate last' });
    await openReview(aReview([aStory(on([aFinding()]))]), { answerInReview: () => ok(answer) });
    expect(text()).toContain('within a second of its arrival');
    expect(text()).toContain('not yet, after the history has been signed off');
    await press('Answer the question about ENG-1');
    await press('A deliberate step, because …');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Two markets migrate last' } });
    await press('Answer');
    expect(requests('answerInReview')).toEqual([
      { issueId: '1', finding: 'f1', kind: 'deliberate', reason: 'Two markets migrate last' },
    ]);
    expect(text()).toContain('There is nothing to ask.');
    expect(document.activeElement?.textContent).toContain('A deliberate step');
  });

  test('that somebody else answered meanwhile is shown with their answer, and nothing typed is lost before', async () => {
    const theirs = anAnswer({ finding: 'f1' as FindingId, kind: 'within', reason: 'Agreed on Monday' });
    const again = { stories: [aStory(on([aFinding({ answer: theirs })]))], decisions: [], gone: [], keptOut: [] };
    count = 0;
    await openReview(aReview([aStory(on([aFinding()]))]), {
      answerInReview: () => ({ ok: false, code: 'changed-meanwhile' }),
      reviewStories: () => ok(again),
    });
    await press('Answer the question about ENG-1');
    await press('It is within, because …');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'mine' } });
    await press('Answer');
    expect(screen.getByRole('alert').textContent).toContain('Somebody changed this meanwhile');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('mine');
    await press('Load it again');
    expect(text()).toContain('Agreed on Monday');
  });

  test('of a story that went meanwhile goes with it', async () => {
    await openReview(aReview([aStory(on([aFinding()])), aStory(on())]), {
      answerInReview: () => ({ ok: false, code: 'changed-meanwhile' }),
      reviewStories: () => ok({ stories: [], decisions: [], gone: ['1'], keptOut: [] }),
    });
    await press('Answer the question about ENG-1');
    await press('It is within, because …');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'mine' } });
    await press('Answer');
    await press('Load it again');
    expect(text()).not.toContain('ENG-1');
    expect(text()).toContain('1 story rests on 1 decision.');
  });

  test('that was answered before is folded, and a note is no question', async () => {
    const answer = anAnswer({ reason: 'as agreed' });
    await openReview(
      aReview([
        aStory(on([aFinding({ answer })])),
        aStory(on([aFinding({ finding: 'f2' as FindingId, aloud: false })])),
      ]),
    );
    expect(screen.getByText('1 answered question').closest('details')?.open).toBe(false);
    expect(screen.getByText('1 quiet note, not certain enough to ask').closest('details')?.open).toBe(false);
    expect(text()).toContain('There is nothing to ask.');
  });
});

test('pages are shown as they come, and the whole is one list', async () => {
  const pages: SprintReview[] = [
    aReview([aStory(on()), aStory(on())], { next: 'more' }),
    { stories: [aStory(on(), { issueId: '2' }), aStory(on([aFinding()]))], decisions: [{ head, parts: [part] }] },
  ];
  let asked = 0;
  await openReview(aReview([]), { reviewSprint: () => ok(pages[asked++] ?? aReview([])) });
  expect(requests('reviewSprint')).toEqual([{}, { sprintId: '7', after: 'more' }]);
  expect(text()).toContain('3 stories rest on 1 decision.');
});

describe('stories that nobody has read', () => {
  const unread = (many: number) => aReview(Array.from({ length: many }, () => aStory({ on: 'not-read' })));
  const read = ({ issueIds }: { readonly issueIds: readonly string[] }) =>
    ok({
      stories: issueIds.map((issueId) => ({ issueId, issueKey: `ENG-${issueId}`, summary: 'Read', rests: on() })),
      decisions: [],
      gone: [],
      keptOut: [],
    });

  test('are read while it is open, ten at a time', async () => {
    await openReview(unread(25), { reviewStories: read });
    expect(requests('reviewStories').map((request) => (request as { issueIds: string[] }).issueIds.length)).toEqual([
      10, 10, 5,
    ]);
    expect(text()).toContain('25 stories rest on 1 decision. There is nothing to ask.');
  });

  test('are left when that is cancelled, and read on request', async () => {
    let go: (() => void) | undefined;
    const held = (request: { readonly issueIds: readonly string[] }) =>
      new Promise<ReturnType<typeof read>>((resolve) => (go = () => resolve(read(request))));
    await openReview(unread(15), { reviewStories: held });
    expect(text()).toContain('Reading 15 stories that nobody has read yet.');
    await press('Cancel');
    await doing(() => go?.());
    expect(text()).toContain('5 stories are not read yet.');
    expect(text()).toContain('Nothing to ask so far.');
    await press('Read them');
    await doing(() => go?.());
    expect(text()).toContain('There is nothing to ask.');
  });
});

test('it is filtered by decision and by assignee', async () => {
  const other = aHead({ id: '11:two' as typeof head.id, key: 'D-3' as typeof head.key, title: 'Consent' });
  const ada = { id: 'ada', name: 'Ada Okoye' };
  await openReview(
    aReview(
      [
        aStory(on([aFinding()]), { assignee: ada }),
        aStory({ on: 'decision', decision: other.id, findings: [aFinding({ finding: 'f2' as FindingId })] }),
      ],
      {
        decisions: [
          { head, parts: [part] },
          { head: other, parts: [] },
        ],
      },
    ),
  );
  const keys = (): readonly string[] => ['ENG-1', 'ENG-2'].filter((key) => text().includes(key));
  expect(keys()).toEqual(['ENG-1', 'ENG-2']);
  await choose('Decision', other.id);
  expect(keys()).toEqual(['ENG-2']);
  await choose('Decision', '');
  await choose('Assigned to', 'ada');
  expect(keys()).toEqual(['ENG-1']);
});

test('stories whose team read an earlier revision are named by team', async () => {
  await openReview(aReview([aStory(on([], { behind: { team: 'Product', revision: 1 } }))]));
  expect(text()).toContain('Written for revision 1');
  expect(text()).toContain('1 story rests on it');
});

test('from a board’s menu another sprint or the backlog can be chosen', async () => {
  const place = {
    board: 'Board',
    sprint: { id: '7', name: 'Sprint 14', state: 'future' },
    choices: [
      { id: '6', name: 'Sprint 13', state: 'active' },
      { id: '7', name: 'Sprint 14', state: 'future' },
    ],
  } as const;
  await openReview(aReview([aStory(on())], { place }));
  await choose('Review', 'backlog');
  expect(requests('reviewSprint')).toEqual([{}, { sprintId: 'backlog' }]);
});

test('it is copied as Markdown', async () => {
  let copied = '';
  Object.assign(navigator, { clipboard: { writeText: (words: string) => Promise.resolve(void (copied = words)) } });
  const answer = anAnswer({ kind: 'within', reason: 'as agreed' });
  await openReview(
    aReview([aStory(on([aFinding()]), { summary: 'Ingest *each* event' }), aStory(on([aFinding({ answer })]))]),
  );
  await press('Copy as Markdown');
  expect(copied).toContain('## Sprint 14\n\n2 stories rest on 1 decision. 1 question is open.');
  expect(copied).toContain('- ENG-1 Ingest \\*each\\* event: **Is this for the first release?**');
  expect(copied).toContain(`  - Decision ${head.key} «Streaming ingestion»`);
  expect(copied).toContain('It is within, «as agreed»');
  expect(text()).toContain('Copied as Markdown.');
});

test('a sprint that is gone, or not for the viewer, is said to be', async () => {
  await openReview(aReview([]), { reviewSprint: () => ({ ok: false, code: 'not-found' }) });
  expect(screen.getByRole('alert').textContent).toContain('It is no longer there');
});

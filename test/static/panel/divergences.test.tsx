import { fireEvent, screen, within } from '@testing-library/react';
import { writeRecord } from '../../../src/adf/write-record';
import type { DivergenceAnswerView, DivergenceLine, Divergences } from '../../../src/contract/divergence';
import type { DivergenceId } from '../../../src/core/reading/divergence';
import { without } from '../../../workbench/without';
import { aDecisionPanel, aRecord, anEpicPanel, partId } from './a-decision';
import { doing, ok, open, payloads, requests, text, type Host } from './fake-bridge';

const aLine = (id: string, more: Partial<DivergenceLine> = {}): DivergenceLine => ({
  id: id as DivergenceId,
  part: partId('Nightly loads from the four billing systems'),
  sentence: 'Data office’s reading and Engineering’s stories point opposite ways on «Nightly loads».',
  question: 'What can both rely on?',
  sides: [
    {
      team: 'Data office',
      from: 'reading',
      count: 1,
      quote: `one load a night ${id}`,
      place: { in: 'reading', revision: 2 },
    },
    {
      team: 'Engineering',
      from: 'work',
      count: 3,
      quote: `each event within a second ${id}`,
      place: { in: 'story', issueId: '10041', issueKey: 'ENG-41' },
    },
  ],
  pulls: [],
  ...more,
});
const some = (more: Partial<Divergences>): Divergences => ({ asked: [], answered: [], oneSided: [], own: [], ...more });
const many = (from: number, count: number) => Array.from({ length: count }, (_, at) => aLine(`q${from + at}`));

const noQuestions = () => ok({ questions: [] });

const openPage = (between: Divergences, answers: Host['answers'] = {}) =>
  open('', {
    moduleKey: 'decision-panel',
    extension: { type: 'macro', content: { id: '700' }, macro: { body: writeRecord(aRecord()) } },
    answers: {
      openDecisionPanel: () => ok(aDecisionPanel({ between })),
      openQuestionsFromWork: noQuestions,
      ...answers,
    },
    product: (path) => (path.endsWith('account-owner') ? { displayName: 'Olu Owner' } : undefined),
  });
const openEpic = (between: Divergences, answers: Host['answers'] = {}) =>
  open('', {
    moduleKey: 'issue-panel',
    extension: { type: 'jira:issueContext' },
    answers: { openIssuePanel: () => ok(anEpicPanel({ between })), openQuestionsFromWork: noQuestions, ...answers },
    product: (path) => (path.endsWith('account-owner') ? { displayName: 'Olu Owner' } : undefined),
  });
const questions = () => screen.queryAllByRole('region', { name: 'A question to two teams' });
const press = (name: string | RegExp) => doing(() => fireEvent.click(screen.getByRole('button', { name })));
const write = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } });
const answers = [
  'Both can be, because …',
  'We follow the other reading',
  'The decision should say …',
  'Take fifteen minutes',
];
const anAnswer = (more: Partial<DivergenceAnswerView> = {}): DivergenceAnswerView => ({
  kind: 'both',
  reason: '',
  by: 'account-ada',
  at: '2026-11-20T09:00:00.000Z',
  ...more,
});
const gives = (more: Partial<DivergenceAnswerView>) => () => ok(anAnswer(more));
/** What stands behind a fold; jsdom opens none on its own. */
const unfold = (summary: string): HTMLDetailsElement => {
  const fold = screen.getByText(summary).closest('details');
  if (!fold) throw new Error('That is not folded');
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  return fold;
};

beforeEach(() => sessionStorage.clear());

describe('where two teams part', () => {
  test('is one question, with both quotes, where they stand, and four answers', async () => {
    await openPage(some({ asked: [aLine('q')] }));
    const [box] = questions();
    if (!box) throw new Error('nothing is asked');
    expect(within(box).getByRole('heading').textContent).toBe(
      'Data office’s reading and Engineering’s stories point opposite ways on «Nightly loads». What can both rely on?',
    );
    expect(box.textContent).toContain('Data office, on revision 2 one load a night q');
    expect(box.textContent).toContain('ENG-41 Engineering each event within a second q and 2 more');
    const offered = within(box).getByRole('group', { name: 'Your answer' });
    expect(
      within(offered)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(answers);
  });

  test('says what each is measured on only where the room said so', async () => {
    await openPage(some({ asked: [aLine('q')] }));
    expect(text()).not.toContain('rewording');
    await openPage(some({ asked: [aLine('q', { pulls: ['Engineering: latency', 'Data office: gaps'] })] }));
    expect(text()).toContain('rewording alone will not settle it. Engineering: latency · Data office: gaps');
  });

  test('draws nothing where nothing parts', async () => {
    await openPage(some({}));
    expect(questions()).toEqual([]);
    expect(text()).not.toContain('between teams');
  });

  test('is answered with a reason, and both quotes stay in sight beside what was said', async () => {
    await openPage(some({ asked: [aLine('q'), aLine('r')] }), {
      answerDivergence: gives({ reason: 'the stream is prepared only' }),
    });
    const [first] = screen.getAllByText('Both can be, because …');
    await doing(() => first && fireEvent.click(first));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Answer' }).disabled).toBe(true);
    write('  the stream is prepared only ');
    await press('Answer');
    expect(requests('answerDivergence')).toEqual([
      { divergence: 'q', kind: 'both', reason: 'the stream is prepared only', localId: 'panel-1' },
    ]);
    expect(questions()).toHaveLength(1);
    const said = screen.getByRole('status', { name: 'Answered between two teams' }).textContent;
    expect(said).toContain('Both can be: the stream is prepared only');
    expect(said).toContain('one load a night q');
  });

  test('goes off with Ctrl and Enter, and gives the focus back to the offer when it is let be', async () => {
    await openPage(some({ asked: [aLine('q1')] }), { answerDivergence: gives({ reason: 'each in its quarter' }) });
    await press('Both can be, because …');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await press('Cancel');
    expect(document.activeElement?.textContent).toBe('Both can be, because …');
    await press('Both can be, because …');
    write('each in its quarter');
    await doing(() => fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true }));
    expect(requests('answerDivergence')).toHaveLength(1);
  });

  test('keeps what was typed where an answer could not be kept, and says what to do', async () => {
    await openEpic(some({ asked: [aLine('q')] }), {
      answerDivergence: () => ({ ok: false, code: 'no-edit-permission' }),
    });
    await press('We follow the other reading');
    write('we move to nightly');
    await press('Answer');
    expect(screen.getByRole('alert').textContent).toContain('You may read this, but not write here');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('we move to nightly');
    expect(requests('answerDivergence')).toEqual([{ divergence: 'q', kind: 'follow', reason: 'we move to nightly' }]);
  });

  test('looks again where somebody else answered meanwhile', async () => {
    await openPage(some({ asked: [aLine('q')] }), {
      answerDivergence: () => ({ ok: false, code: 'changed-meanwhile' }),
      openDivergences: () => ok(some({ answered: [aLine('q', { answer: anAnswer({ kind: 'follow' }) })] })),
    });
    await press('We follow the other reading');
    await press('Answer');
    await press('Load it again');
    expect(questions()).toEqual([]);
    expect(screen.getByText('1 answered between teams')).toBeTruthy();
  });

  test('folds what was answered, and shows in there what was said', async () => {
    await openPage(some({ answered: [aLine('q', { answer: anAnswer({ reason: 'because it is so' }) })] }));
    expect(screen.getByText('1 answered between teams').closest('details')?.open).toBe(false);
    const fold = unfold('1 answered between teams');
    expect(fold.textContent).toContain('Both can be: because it is so');
    expect(fold.textContent).toContain('one load a night q');
  });

  test('tells a team alone what parts within it, and of one side no word of the other', async () => {
    const [side] = aLine('q').sides;
    await openEpic(some({ own: [aLine('own')], oneSided: [{ side }] }));
    expect(text()).toContain('Only you are told: your team’s reading says one thing here, and its work another.');
    expect(text()).toContain('Another team, whose work you may not see, goes another way than this:');
    expect(questions()).toEqual([]);
    expect(text().split('one load a night q').length).toBe(2);
  });

  test('shows two and folds the rest, and brings the next page when asked', async () => {
    await openPage(some({ asked: many(0, 20), next: 20 }), {
      openDivergences: ({ from }) => (from === 20 ? ok(some({ asked: many(19, 4) })) : ok(some({}))),
    });
    expect(screen.getByText('18 more questions between teams')).toBeTruthy();
    unfold('18 more questions between teams');
    await press('Show more between teams');
    expect(requests('openDivergences')).toEqual([{ localId: 'panel-1', from: 20 }]);
    // One had moved from the next page onto this one: it is shown once.
    expect(screen.getByText('21 more questions between teams')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more between teams' })).toBeNull();
  });

  test('says why the next page did not come, and tries again', async () => {
    let asked = 0;
    await openEpic(some({ answered: [aLine('q')], next: 20 }), {
      openDivergences: () => (asked++ === 0 ? { ok: false, code: 'busy' } : ok(some({ asked: [aLine('r')] }))),
    });
    await press('Show more between teams');
    expect(screen.getByRole('alert').textContent).toContain('busy');
    await press('Try again');
    expect(questions()).toHaveLength(1);
  });
});

describe('take fifteen minutes', () => {
  /** Where links lead to their page. */
  const ways = () =>
    screen.queryAllByRole('link', { name: 'The page for the fifteen minutes' }).map((one) => one.getAttribute('href'));
  /** What Confluence says of page 812 to whoever looks. */
  const openAnswered = (
    { accountId, page }: { readonly accountId: string; readonly page?: { readonly status: string } },
    answerDivergence = gives({}),
  ) =>
    open('', {
      moduleKey: 'decision-panel',
      accountId,
      extension: { type: 'macro', content: { id: '700' }, macro: { body: writeRecord(aRecord()) } },
      answers: {
        openQuestionsFromWork: noQuestions,
        openDecisionPanel: () =>
          ok(
            aDecisionPanel({
              between: some({ answered: [aLine('q', { answer: anAnswer({ kind: 'fifteen', draft: '812' }) })] }),
            }),
          ),
        answerDivergence,
      },
      product: (path) => (path.includes('/pages/812') ? page : undefined),
    });

  test('says what it begins, and then shows the way to it', async () => {
    await open('', {
      moduleKey: 'decision-panel',
      accountId: 'account-ada',
      extension: { type: 'macro', content: { id: '700' }, macro: { body: writeRecord(aRecord()) } },
      answers: {
        openQuestionsFromWork: noQuestions,
        openDecisionPanel: () => ok(aDecisionPanel({ between: some({ asked: [aLine('q')] }) })),
        answerDivergence: gives({ kind: 'fifteen', draft: '812' }),
      },
      product: (path) => (path.includes('/pages/812') ? { status: 'draft' } : undefined),
    });
    await press('Take fifteen minutes');
    expect(text()).toContain('nobody else sees it until you share or publish it');
    await press('Begin the page');
    expect(requests('answerDivergence')).toMatchObject([{ kind: 'fifteen', reason: '' }]);
    expect(ways()).toEqual(['/wiki/pages/resumedraft.action?draftId=812']);
    expect(text()).toContain('nobody else sees it until you share or publish it');
  });

  test('once published, leads everybody who may read it to the page, not into its editor', async () => {
    await openAnswered({ accountId: 'account-bo', page: { status: 'current' } });
    unfold('1 answered between teams');
    await doing(() => undefined);
    expect(ways()).toEqual(['/wiki/pages/viewpage.action?pageId=812']);
  });

  test('says to others whom to ask, and leads them to no page that they cannot open', async () => {
    await openAnswered({ accountId: 'account-bo' });
    unfold('1 answered between teams');
    await doing(() => undefined);
    expect(ways()).toEqual([]);
    expect(text()).toContain('Somebody began a page for them, which you cannot open: most likely it is still a draft.');
    expect(screen.queryByRole('button', { name: 'Begin another page' })).toBeNull();
  });

  test('asks Confluence for the page only where somebody looks', async () => {
    await openAnswered({ accountId: 'account-ada', page: { status: 'draft' } });
    expect(payloads('fetchProduct')).toEqual([]);
    unfold('1 answered between teams');
    await doing(() => undefined);
    expect(payloads('fetchProduct')).toHaveLength(1);
  });

  test('offers its author another one where it was deleted', async () => {
    await openAnswered({ accountId: 'account-ada' }, gives({ kind: 'fifteen', draft: '813' }));
    unfold('1 answered between teams');
    await doing(() => undefined);
    expect(ways()).toEqual([]);
    expect(text()).toContain('The page that you began for them is no longer there.');
    await press('Begin another page');
    expect(requests('answerDivergence')).toEqual([
      { divergence: 'q', kind: 'fifteen', reason: '', localId: 'panel-1' },
    ]);
  });

  test('says where one may be that the app lost, and begins another only for who asks for it', async () => {
    await openPage(some({ asked: [aLine('q')] }), { answerDivergence: () => ({ ok: false, code: 'begun-before' }) });
    await press('Take fifteen minutes');
    await press('Begin the page');
    expect(text()).toContain('It may be among your drafts in Confluence, under the decision’s page.');
    await press('Begin another');
    expect(requests('answerDivergence').map((asked) => asked as object)).toEqual([
      expect.not.objectContaining({ anew: true }),
      expect.objectContaining({ anew: true }),
    ]);
  });
});

describe('the decision should say', () => {
  const proposal = { kind: 'say' as const, reason: 'Loads by night, the stream after sign-off' };

  test('opens the editor on that part with the words drafted in', async () => {
    await openPage(some({ asked: [aLine('q')] }), { answerDivergence: gives(proposal) });
    await press('The decision should say …');
    write(proposal.reason);
    await press('Answer');
    await press('Write it into the decision');
    expect(payloads('navigate')).toHaveLength(1);

    await open('editor', {
      moduleKey: 'decision-panel',
      extension: { type: 'macro', macro: { body: writeRecord(aRecord()) }, config: {} },
      answers: { proposeWords: () => ok([]) },
    });
    const note = screen.getByText(/Drafted in below/).closest('.errand')?.textContent;
    expect(note).toContain('Nightly loads from the four billing systems');
    expect(note).toContain('each event within a second q');
    expect((document.activeElement as HTMLTextAreaElement).value).toBe(proposal.reason);
    const values = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    expect(values).not.toContain('Nightly loads from the four billing systems');
  });

  test.each([
    ['of what was weighed, which stays', 'Historical completeness over immediacy'],
    ['of what was left to the teams, which it no longer is', 'How each market names its segments'],
    ['where the decision is silent', undefined],
  ])('becomes something that we will do, %s', async (_, about) => {
    const line = about === undefined ? without(aLine('q'), 'part') : aLine('q', { part: partId(about) });
    await openPage(some({ answered: [{ ...line, answer: anAnswer(proposal) }], mayWrite: true }));
    await press('Write it into the decision');
    await open('editor', {
      moduleKey: 'decision-panel',
      extension: { type: 'macro', macro: { body: writeRecord(aRecord()) }, config: {} },
      answers: { proposeWords: () => ok([]) },
    });
    const written = document.activeElement?.closest('section')?.textContent ?? '';
    expect(written).toContain('We will');
    const values = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    expect(values).toContain(proposal.reason);
    expect(values).toContain('Historical completeness');
    expect(values.includes('How each market names its segments')).toBe(!about?.startsWith('How'));
  });

  test('says beside an epic, and to who may not edit the page, whom to ask', async () => {
    await openEpic(some({ asked: [aLine('q')], ask: 'account-owner' }), { answerDivergence: gives(proposal) });
    await press('The decision should say …');
    write(proposal.reason);
    await press('Answer');
    expect(text()).toContain('Whoever may edit the decision’s page can write it in: ask Olu Owner.');
    expect(screen.queryByRole('button', { name: 'Write it into the decision' })).toBeNull();
    await openPage(some({ answered: [aLine('q', { answer: anAnswer(proposal) })] }));
    expect(screen.queryByRole('button', { name: 'Write it into the decision' })).toBeNull();
  });
});

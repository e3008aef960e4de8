import { fireEvent, screen } from '@testing-library/react';
import type { NotRead, RestsOnPanel } from '../../../src/contract/rests-on';
import type { DecisionId, DecisionKey } from '../../../src/core/decision/decision';
import { aChange, aFinding, aHead, aReading, aRecord, anAnswer, anAssessment } from './a-decision';
import { doing, ok, open, requests, text, type Host } from './fake-bridge';

type Page = Extract<RestsOnPanel, { view: 'page' }>;
const key = 'D-12' as DecisionKey;

const aPage = (more: Partial<Page> = {}): Page => ({
  view: 'page',
  head: aHead(),
  record: aRecord(),
  team: 'Product',
  assessment: anAssessment(),
  lines: [
    { text: 'Brief', role: 'summary' },
    { text: 'We ingest each event within a second of its arrival', role: 'prose', under: 'How it works' },
  ],
  answers: [],
  readAt: '2026-09-20T09:00:00.000Z',
  inACircle: false,
  ...more,
});
const openMacro = (panel: RestsOnPanel, answers: Host['answers'] = {}) =>
  open('', {
    moduleKey: 'rests-on',
    extension: { type: 'macro', config: { decision: '700:panel-1', key } },
    answers: { openRestsOn: () => ok(panel), ...answers },
  });
const press = (name: string | RegExp) => doing(() => fireEvent.click(screen.getByRole('button', { name })));

describe('a page that rests on a decision', () => {
  test('asks with the id of its macro, and shows the direction before anything else', async () => {
    await openMacro(aPage({ assessment: anAssessment({ findings: [] }) }));
    expect(requests('openRestsOn')).toEqual([{ localId: 'panel-1' }]);
    expect(text()).toMatch(/Rests on Decision D-12.*The first release gives every market/);
    expect(text()).toContain('Product has not written down yet what this decision asks of it.');
    expect(screen.queryByRole('region', { name: 'A question' })).toBeNull();
  });

  test('has its question with both quotes, which speak of a page and not of a story', async () => {
    await openMacro(aPage());
    const question = screen.getByRole('region', { name: 'A question' });
    expect(question.textContent).toContain(
      'The page ingest each event within a second of its arrival under How it works',
    );
  });

  test('keeps an answer in sight', async () => {
    await openMacro(aPage(), { answerQuestion: () => ok(anAnswer({ finding: aFinding().id, reason: 'A pilot' })) });
    await press('It is within, because …');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'A pilot' } });
    await press('Answer');
    expect(screen.queryByRole('region', { name: 'A question' })).toBeNull();
    expect(screen.getByText('1 answered question').closest('details')?.textContent).toContain('the page');
  });

  test('shows its team’s reading, and what changed under it', async () => {
    await openMacro(aPage({ reading: aReading('unread', 'Product'), changed: aChange }), {
      stillHolds: () => ok(aReading('reaffirmed', 'Product').reading),
    });
    await press('See what changed (the direction, 3 parts)');
    expect(document.querySelector('.what-changed')).not.toBeNull();
    await press('Still holds');
    expect(text()).toContain('it still holds for revision 2');
  });

  test('says that two pages rest on each other', async () => {
    await openMacro(aPage({ inACircle: true }));
    expect(text()).toContain('One of the two has to stand by itself.');
  });

  test('says its key and whom to ask, and no more, to whoever may not open the decision’s page', async () => {
    await openMacro({ view: 'cannot-open', key });
    expect(text()).toBe(
      'This rests on Decision D-12, on a page that you cannot open.Ask the owner of that page for access.',
    );
  });

  test('says that the decision is gone', async () => {
    await openMacro({ view: 'gone', key });
    expect(text()).toContain('This page rested on Decision D-12, which is no longer there.');
  });

  test.each<[NotRead, RegExp]>([
    ['blog-post', /Blog posts are not read beside it/],
    ['template', /In a template nothing is read/],
    ['not-published', /Rests on Decision D-12.*Publish the page/],
    ['app-kept-out', /add the app Throughline/],
    ['not-chosen', /^Nobody has chosen yet/],
    ['on-its-own-page', /cannot rest on itself.*Choose another/],
    ['twice', /says so further up already/],
  ])('says why it is no work yet, and what would change that: %s', async (why, words) => {
    await openMacro({ view: 'not-read', why });
    expect(text()).toMatch(words);
  });
});

describe('the macro’s editor', () => {
  const found = {
    id: '700:panel-1' as DecisionId,
    key,
    title: 'History before immediacy',
    state: 'live' as const,
    space: 'Leadership',
    page: 'Notes',
  };
  const openEditor = (submit: Host['submit'], config = {}) => {
    return open('choose', {
      moduleKey: 'rests-on',
      extension: { type: 'macro', config },
      answers: { findDecisions: () => ok([found]) },
      ...(submit && { submit }),
    });
  };

  test('puts the chosen decision into the draft: its id and its key', async () => {
    const submitted: unknown[] = [];
    await openEditor((payload) => submitted.push(payload));
    await doing(() => fireEvent.click(screen.getByRole('option')));
    expect(submitted).toEqual([{ config: { decision: '700:panel-1', key: 'D-12' } }]);
  });

  test('names the one that was chosen before', async () => {
    await openEditor(undefined, { key: 'D-7' });
    expect(text()).toContain('It rests on Decision D-7. Choose another');
  });

  test('says so when the draft did not take it', async () => {
    await openEditor(() => {
      throw new Error('MACRO_NOT_FOUND');
    });
    await doing(() => fireEvent.click(screen.getByRole('option')));
    expect(screen.getByRole('alert').textContent).toContain('put it in again');
  });
});

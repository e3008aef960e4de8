import { fireEvent, screen, within } from '@testing-library/react';
import { writeRecord } from '../../../src/adf/write-record';
import type { DecisionPanel, NotRecorded, QuestionsFromWork } from '../../../src/contract/decision-panel';
import type { ReadingView, TeamLine } from '../../../src/contract/reading';
import type { DecisionRecord } from '../../../src/core/decision/decision';
import {
  anAnswer,
  aDecisionPanel,
  aHead,
  aPart,
  aQuestionLine,
  aReading,
  aRecord,
  questionsFromWork,
} from './a-decision';
import { doing, never, ok, open, payloads, requests, text, type Host } from './fake-bridge';

type Answers = NonNullable<Host['answers']>;
const page = (record: DecisionRecord, openDecisionPanel: Answers['openDecisionPanel'], more: Answers = {}): Host => ({
  moduleKey: 'decision-panel',
  extension: { type: 'macro', macro: { body: writeRecord(record) } },
  answers: {
    ...(openDecisionPanel && { openDecisionPanel }),
    openQuestionsFromWork: () => ok(questionsFromWork()),
    ...more,
  },
});
const openPage = (record: DecisionRecord, panel: DecisionPanel, more: Answers = {}) =>
  open(
    '',
    page(record, () => ok(panel), more),
  );
const openAsking = (more: Partial<QuestionsFromWork>) =>
  openPage(aRecord(), aDecisionPanel(), { openQuestionsFromWork: () => ok(questionsFromWork(more)) });

describe('the decision panel on its page', () => {
  test('draws the whole record from the body while no call has answered', async () => {
    await open('', page(aRecord(), never));
    for (const part of aRecord().parts) {
      expect(text()).toContain(part.text);
      if (part.because) expect(text()).toContain(`because ${part.because}`);
      if (part.raisedBy) expect(text()).toContain(part.raisedBy);
    }
    expect(text()).toContain('The first release gives every market a complete, trustworthy customer history.');
    expect(text()).toContain('after the history has been signed off');
    expect(text()).toContain('other teams say real-time, event stream, Kafka, sub-second');
    expect(text()).toContain('look again 1 Dec 2026');
    expect(text()).toContain('Agreed 11 Sept 2026');
    expect(text()).toContain('Engineering, Product, Data office, Architecture');
    expect(text()).toContain('rests on No regulator asks for same-day reporting');
  });

  test('keeps the space of what only the app knows, and fills it when the answer comes', async () => {
    let answer: (panel: DecisionPanel) => void = () => undefined;
    await open(
      '',
      page(aRecord(), () => new Promise((done) => (answer = (panel) => done(ok(panel))))),
    );
    const kept = [...document.querySelectorAll('.later')].map(({ textContent }) => textContent);
    expect(kept).toEqual(['D-000', 'Current', 'revision 0']);
    await doing(() => answer(aDecisionPanel()));
    expect(document.querySelectorAll('.later')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Decision D-12Customer data platform: history before immediacy',
    );
    expect(text()).toContain('revision 2');
  });

  test('says with the parts under one heading which kind each is', async () => {
    await openPage(aRecord(), aDecisionPanel());
    const scope = screen.getByRole('heading', { name: 'Scope' }).closest('section');
    expect(scope?.textContent).toMatch(/billing systems.*In scope.*Streaming.*Not yet.*campaigns.*Out of scope/);
  });

  test('asks with the id of the macro and nothing of its body', async () => {
    await openPage(aRecord(), aDecisionPanel());
    expect(requests('openDecisionPanel')).toEqual([{ localId: 'panel-1' }]);
  });

  test('shows each team once, with its reading to the letter and all its epics', async () => {
    await openPage(aRecord(), aDecisionPanel());
    const reading = 'We build the pipeline so that history loads first; the stream is prepared but not switched on.';
    expect(text().split(reading)).toHaveLength(2);
    expect(text()).toContain('Written for revision 1');
    expect(screen.getByText('ENG-52')).toBeTruthy();
    expect(text()).toContain('Data office has not written down how it reads this.');
    expect(text()).toContain('3 epics rest on it. 1 of 2 teams has written down its reading.');
    expect(text()).toContain('Engineering has not re-read it since it changed.');
    expect(text()).toContain('Beside these, 2 epics in projects you cannot browse rest on it.');
  });

  const line = (team: string, status: ReadingView['status'], reRead: boolean): TeamLine => ({
    team,
    ids: [team],
    reading: aReading(status, team),
    reRead,
    epics: [{ issueId: team, issueKey: `K-${team.length}`, summary: 'An epic' }],
    pages: [],
  });
  const haveRead = [
    line('Data office', 'reaffirmed', true),
    line('Product', 'current', true),
    line('Legal', 'current', false),
  ];

  test('says of an epic without a team that it counts for its project', async () => {
    const [epic] = line('Product', 'current', true).epics;
    const ofProject = { ...line('Product', 'current', true), epics: epic ? [{ ...epic, noTeam: true as const }] : [] };
    await openPage(aRecord(), aDecisionPanel({ teams: [ofProject] }));
    expect(text()).toContain('An epic · no team, so it counts for its project');
  });

  test('says by name who has re-read it and who has not', async () => {
    const waiting = ['Engineering', 'Sales', 'Support', 'Finance'].map((team) => line(team, 'unread', false));
    await openPage(aRecord(), aDecisionPanel({ teams: [...haveRead, ...waiting] }));
    expect(text()).toContain('Data office and Product have re-read it; Engineering, Sales and 2 others not yet.');
  });

  test('shows a few of many teams, those that have to read again before the others, and folds the rest', async () => {
    const others = Array.from({ length: 9 }, (_, at) => line(`Team ${at}`, 'current', false));
    await openPage(aRecord(), aDecisionPanel({ teams: [...others, line('Engineering', 'unread', false)] }));
    const fold = screen.getByText('4 more teams').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).not.toContain('Engineering');
    expect(document.querySelector('.team strong')?.textContent).toBe('Engineering');
  });

  test('shows a few of a team’s many epics, and folds the rest', async () => {
    const epics = Array.from({ length: 11 }, (_, at) => ({
      issueId: `${at}`,
      issueKey: `K-${at}`,
      summary: 'An epic',
    }));
    await openPage(aRecord(), aDecisionPanel({ teams: [{ ...line('Product', 'current', false), epics }] }));
    const fold = screen.getByText('3 more of this team').closest('details');
    expect(fold?.open).toBe(false);
    expect(within(fold as HTMLElement).getAllByRole('listitem', { hidden: true })).toHaveLength(3);
  });

  test('says nothing of that while nobody has to', async () => {
    await openPage(aRecord(), aDecisionPanel({ teams: haveRead }));
    expect(text()).not.toContain('re-read');
  });

  test('keeps the reading of a team whose work went elsewhere, and says that it did', async () => {
    const team = { ...line('Platform', 'current', false), epics: [] };
    await openPage(aRecord(), aDecisionPanel({ teams: [...aDecisionPanel().teams, team] }));
    expect(text()).toContain('No work of this team rests on it any more.');
  });

  test('says what the work is teaching it, part by part, with the answers', async () => {
    await openPage(aRecord(), aDecisionPanel());
    expect(text()).toContain('2 stories ask about 2 parts of it. 1 question is open.');
    const folded = screen.getByText(/· 1 answer$/).closest('details');
    expect(folded?.open).toBe(false);
    expect(within(folded as HTMLElement).getByText('two markets migrate last')).toBeTruthy();
    expect(folded?.textContent).toContain('A deliberate step');
    const open = screen.getByText(/Is this for the first release/).closest('li');
    expect(open?.textContent).toContain('ingest each event within a second of its arrival');
    expect(open?.textContent).toContain('asked 18 Sept 2026');
  });

  test('shows no question without the words of both sides, and the newest first', async () => {
    const questions = ['a', 'b', 'c', 'd'].map((letter, at) =>
      aQuestionLine({
        issueKey: `ENG-${letter}`,
        issueId: letter,
        storyQuote: `story words ${letter}`,
        askedAt: `2026-09-1${at}T09:00:00.000Z`,
      }),
    );
    await openAsking({ questions });
    const quotes = [...document.querySelectorAll('.asked-of q')].map(({ textContent }) => textContent);
    expect(quotes).toEqual(['Streaming ingestion', ...['d', 'c', 'b', 'a'].map((letter) => `story words ${letter}`)]);
    expect(screen.getByText('1 more about this').closest('details')?.textContent).toContain('story words a');
  });

  test('counts an answer as news, and says when one asks to look at the decision again', async () => {
    const part = aRecord().parts[0]?.id;
    const asked = (issueId: string, more: object) => aQuestionLine({ issueId, ...(part && { part }), ...more });
    const questions = [
      asked('1', { storyQuote: 'asked last', askedAt: '2026-09-20T09:00:00.000Z' }),
      asked('2', {
        storyQuote: 'answered since',
        askedAt: '2026-09-01T09:00:00.000Z',
        answer: anAnswer({ kind: 'reopen', at: '2026-09-25T09:00:00.000Z' }),
      }),
    ];
    await openAsking({ questions });
    expect(text().indexOf('answered since')).toBeLessThan(text().indexOf('asked last'));
    expect(text()).toContain('1 answer asks to look at the decision again.');
  });

  test('quotes a part that is gone, and says that it stood in an earlier revision', async () => {
    const questions = [aQuestionLine({ part: 'gone' as never, partQuote: 'What nobody wants any more' })];
    await openAsking({ questions });
    expect(text()).toContain('What nobody wants any more in an earlier revision');
  });

  test('asks for the questions when their place comes into sight, and where nothing is asked draws nothing', async () => {
    let see: () => void = () => undefined;
    class Observer {
      constructor(seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        see = () => seen([{ isIntersecting: true }]);
      }
      readonly observe = () => undefined;
      readonly disconnect = () => undefined;
    }
    Object.assign(globalThis, { IntersectionObserver: Observer });
    try {
      await openAsking({ questions: [] });
      expect(text()).toContain('Looking up what the work asks of it …');
      expect(requests('openQuestionsFromWork')).toEqual([]);
      await doing(see);
      expect(requests('openQuestionsFromWork')).toEqual([{ localId: 'panel-1' }]);
      expect(text()).not.toMatch(/Looking up|What the work is teaching it/);
    } finally {
      Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    }
  });

  test('keeps all else in sight when the questions cannot be looked up, and asks again on request', async () => {
    let calls = 0;
    await openPage(aRecord(), aDecisionPanel(), {
      openQuestionsFromWork: () => (++calls === 1 ? { ok: false, code: 'busy' } : ok(questionsFromWork())),
    });
    expect(screen.getByRole('alert').textContent).toContain('Throughline is busy just now');
    expect(text()).toContain('3 epics rest on it.');
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(text()).toContain('What the work is teaching it');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('brings older questions when they are asked for, each once', async () => {
    const [first, second] = questionsFromWork().questions;
    const next = { answers: '2026-09-20T09:00:00.000Z' };
    await openPage(aRecord(), aDecisionPanel(), {
      openQuestionsFromWork: ({ from }) =>
        ok(from ? { questions: second ? [second] : [] } : { questions: first ? [first] : [], next }),
    });
    expect(text()).toContain('At least 1 story asks about it. At least 1 question is open.');
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Show older questions' })));
    expect(requests('openQuestionsFromWork')[1]).toEqual({ localId: 'panel-1', from: next });
    expect(text()).toContain('2 stories ask about 2 parts of it. 1 question is open.');
    expect(screen.queryByRole('button', { name: 'Show older questions' })).toBeNull();
  });

  test('says no more of much work than what is shown of it, and brings the rest to its teams’ lines when asked', async () => {
    const [engineering, data] = aDecisionPanel().teams as [TeamLine, TeamLine];
    const elsewhere = { ...line('Platform', 'current', false), epics: [] };
    const next = { work: '3' };
    const more = { issueId: '4', issueKey: 'ENG-60', summary: 'One more' };
    await openPage(aRecord(), aDecisionPanel({ teams: [engineering, data, elsewhere], next }), {
      openMoreWork: () =>
        ok({
          teams: [
            { ...engineering, epics: [more] },
            { ...elsewhere, epics: [{ ...more, issueKey: 'P-1' }] },
          ],
          hiddenEpics: 1,
          hiddenPages: 0,
        }),
    });
    expect(text()).toContain('At least 3 epics rest on it. 1 of the first 2 teams has written down its reading.');
    expect(text()).toContain('Beside these, at least 2 epics in projects you cannot browse rest on it.');
    expect(text()).toContain('No work of this team is among what is shown.');
    expect(text()).not.toContain('any more');
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Show more of what rests on it' })));
    expect(requests('openMoreWork')).toEqual([{ localId: 'panel-1', from: next }]);
    expect(text()).toContain('5 epics rest on it. 2 of 3 teams have written down their reading.');
    expect(text()).not.toMatch(/At least|at least|among what is shown/);
    expect(screen.getByText('ENG-60').closest('.team')?.textContent).toContain('ENG-40');
    expect(document.querySelectorAll('.team')).toHaveLength(3);
  });

  test.each<[NotRecorded, RegExp]>([
    ['blog-post', /Blog posts are not recorded.*put the panel on a page/],
    ['template', /template.*records a decision of its own/],
    ['not-published', /Publish the page/],
    ['app-kept-out', /restricted.*add the app Throughline/],
    ['no-direction', /no direction.*write the way chosen/],
    ['not-a-record', /could not be read as a decision.*Nothing that stands here is lost/],
  ])('says why it is not recorded and what would change that: %s', async (why, words) => {
    await openPage(aRecord(), { recorded: false, why });
    expect(text()).toMatch(words);
    expect(text()).toContain('Streaming ingestion');
    expect(text()).not.toContain('D-12');
  });

  test('says that Jira is not connected', async () => {
    await openPage(aRecord(), aDecisionPanel({ jira: 'not-connected', teams: [], hiddenEpics: 0, hiddenPages: 0 }));
    expect(text()).toContain('Jira is not connected');
  });

  test('says what can rest on it while nothing does', async () => {
    await openPage(aRecord(), aDecisionPanel({ teams: [], hiddenEpics: 0, hiddenPages: 0 }));
    expect(text()).toContain('Nothing rests on it yet.');
  });

  test('keeps the record in sight when the call fails, and asks again on request', async () => {
    let calls = 0;
    await open(
      '',
      page(aRecord(), () => (++calls === 1 ? { ok: false, code: 'busy' } : ok(aDecisionPanel()))),
    );
    expect(screen.getByRole('alert').textContent).toContain('Throughline is busy just now');
    expect(text()).toContain('Streaming ingestion');
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(text()).toContain('D-12');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('invites to the editor where nothing has been written, and calls nobody', async () => {
    await open('', {
      moduleKey: 'decision-panel',
      extension: { macro: { body: { type: 'doc', version: 1, content: [] } } },
    });
    expect(text()).toContain('choose Edit (the pencil)');
    expect(payloads('invoke')).toEqual([]);
  });

  test('shows what is no part of a record as it stands', async () => {
    const doc = writeRecord(aRecord());
    const stray = [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Minutes' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Lunch was late.' }] },
    ];
    await open('', {
      ...page(aRecord(), never),
      extension: { macro: { body: { ...doc, content: [...doc.content, ...stray] } } },
    });
    expect(screen.getByRole('heading', { name: 'Also written here' })).toBeTruthy();
    expect(text()).toContain('Lunch was late.');
  });

  test('falls back on the title that the app knows', async () => {
    await openPage(aRecord({ title: '' }), aDecisionPanel({ head: aHead({ title: 'Data summit notes' }) }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Data summit notes');
  });

  test('folds a part of 50,000 characters', async () => {
    const long = 'history '.repeat(6250).trim();
    await openPage(aRecord({ parts: [aPart('within', long)] }), aDecisionPanel());
    expect(text().length).toBeLessThan(5_000);
    fireEvent.click(screen.getByRole('button', { name: /Show all/ }));
    expect(text()).toContain(long);
  });

  test('draws 2,000 parts sixty at a time', async () => {
    const parts = Array.from({ length: 2000 }, (_, number) => aPart('within', `Load number ${number}`));
    await openPage(aRecord({ parts }), aDecisionPanel());
    expect(document.querySelectorAll('.group .part')).toHaveLength(60 + 2);
    fireEvent.click(screen.getByRole('button', { name: 'Show 1940 more parts' }));
    expect(text()).toContain('Load number 1999');
  });

  test('draws a body that is no document without failing', async () => {
    for (const body of [undefined, null, 'text', 7, { type: 'doc' }, { type: 'doc', version: 1, content: [null, 3] }]) {
      await open('', { moduleKey: 'decision-panel', extension: { macro: { body } } });
      expect(text()).not.toBe('');
      document.body.replaceChildren();
    }
  });

  test('writes dates as the viewer does, whatever the host calls the locale', async () => {
    await open('', { ...page(aRecord(), never), locale: 'de_DE' });
    expect(text()).toContain('1. Dez. 2026');
    document.body.replaceChildren();
    await open('', { ...page(aRecord(), never), locale: 'not a locale' });
    expect(text()).toContain('Dec 1, 2026');
  });
});

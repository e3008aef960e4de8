import { fireEvent, screen, within } from '@testing-library/react';
import type { IssuePanel } from '../../../src/contract/issue-panel';
import type { ErrorCode } from '../../../src/contract/reply';
import type { FindingId } from '../../../src/core/finding';
import type { DecisionKey } from '../../../src/core/decision/decision';
import {
  aChange,
  aFinding,
  aHead,
  aPart,
  aQuestionLine,
  aReading,
  aRecord,
  aStoryPanel,
  anAnswer,
  anAssessment,
  anEpicPanel,
  partId,
} from './a-decision';
import { doing, never, ok, open, payloads, requests, tell, text, type Host } from './fake-bridge';

const openIssue = (panel: IssuePanel, answers: Host['answers'] = {}, more: Host = {}) =>
  open('', {
    moduleKey: 'issue-panel',
    extension: { type: 'jira:issueContext' },
    answers: {
      openIssuePanel: () => ok(panel),
      openQuestionsFromWork: () => ok({ questions: [aQuestionLine()] }),
      ...answers,
    },
    product: (path) => (path.endsWith('account-ada') ? { displayName: 'Ada Okoye' } : undefined),
    ...more,
  });
const press = (name: string | RegExp) => doing(() => fireEvent.click(screen.getByRole('button', { name })));
const write = (value: string) =>
  fireEvent.change(screen.getAllByRole('textbox')[0] ?? document.body, { target: { value } });
const unfold = (summary: string | RegExp) => {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error('That is not folded');
  // jsdom opens no details on its own.
  details.open = true;
  return doing(() => fireEvent(details, new Event('toggle')));
};
const key = 'D-12' as DecisionKey;

/** The design's words, and none of these. */
const neverSaid = /violation|complian|enforce|\bgate\b|policy|aligned/i;

afterEach(() => expect(text()).not.toMatch(neverSaid));

describe('work that shows little', () => {
  test('keeps the space of the answer while it is looked up', async () => {
    await open('', { moduleKey: 'issue-panel', answers: { openIssuePanel: never } });
    expect(screen.getByRole('status', { name: 'Looking up what this rests on …' })).toBeTruthy();
  });

  test('an epic that rests on no decision says how to link one', async () => {
    await openIssue({ view: 'no-decision', level: 'epic' });
    expect(text()).toContain('choose one in the field Linked decision');
  });

  test.each(['story', 'subtask'] as const)('a %s without a decision looks to the epic above it', async (level) => {
    await openIssue({ view: 'no-decision', level });
    expect(text()).toContain('no epic above it is linked to one');
  });

  test('who may not open the page learns the key and whom to ask, by name', async () => {
    await openIssue({ view: 'cannot-open', key, ask: 'account-ada' });
    expect(text()).toBe('This rests on Decision D-12, on a page that you cannot open.Ask Ada Okoye for access.');
  });

  test('and is told to ask the owner where Jira does not tell the name', async () => {
    await openIssue({ view: 'cannot-open', key, ask: 'account-nobody' });
    expect(text()).toContain('Ask the owner of that page for access.');
  });

  test('a decision that is gone leaves its key', async () => {
    await openIssue({ view: 'gone', key });
    expect(text()).toContain('This rested on Decision D-12, which is no longer there.');
  });

  test.each<[ErrorCode, RegExp]>([
    ['no-issue-access', /Ask whoever leads the project/],
    ['not-signed-in', /Sign in/],
    ['newer-storage', /newer version of Throughline.*admin to update/],
  ])('a call that failed with %s says what to do', async (code, words) => {
    await openIssue(aStoryPanel(), { openIssuePanel: () => ({ ok: false, code }) });
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a call that never arrived can be tried again', async () => {
    let calls = 0;
    await openIssue(aStoryPanel(), {
      openIssuePanel: () => {
        calls += 1;
        if (calls === 1) throw new Error('network');
        return ok(aStoryPanel());
      },
    });
    await press('Try again');
    expect(text()).toContain('Is this for the first release?');
  });
});

describe('a story', () => {
  test('puts the question first, with both quotes to the letter and where they stand', async () => {
    await openIssue(aStoryPanel());
    const box = screen.getByRole('region', { name: 'A question' });
    expect(within(box).getByRole('heading').textContent).toBe('Is this for the first release?');
    expect([...box.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual([
      'ingest each event within a second of its arrival',
      'Streaming ingestion',
    ]);
    expect(box.textContent).toContain('under Acceptance criteria');
    expect(box.textContent).toContain('not yet, after the history has been signed off');
    expect(text().indexOf('Is this for the first release?')).toBeLessThan(
      text().indexOf('What the decision says here'),
    );
    expect(text()).toContain('1 question');
  });

  test('shows no finding, loud or quiet, without both its quotes', async () => {
    const findings = [true, false].map((aloud, number) =>
      aFinding({
        id: `f${number}` as FindingId,
        aloud,
        partQuote: `part words ${number}`,
        storyQuote: { text: `story words ${number}`, line: 0, start: 0, end: 13 },
      }),
    );
    await openIssue(aStoryPanel({ assessment: anAssessment({ findings }) }));
    for (const quote of ['part words 0', 'story words 0', 'part words 1', 'story words 1'])
      expect([...document.querySelectorAll('q')].map(({ textContent }) => textContent)).toContain(quote);
  });

  test('says what the decision says here, most relevant first, with its reasons', async () => {
    await openIssue(aStoryPanel());
    const list = screen.getByRole('heading', { name: 'What the decision says here' }).closest('section');
    expect(list?.textContent).toMatch(/Historical completeness over immediacy.*no market has asked.*Nightly loads/);
  });

  test('keeps the rest of the decision one click away, even where no part speaks about the story', async () => {
    await openIssue(aStoryPanel({ assessment: anAssessment({ verdict: 'silent', relevant: [], findings: [] }) }));
    expect(text()).toContain('None of its parts speaks about this');
    const all = aRecord().parts.length;
    fireEvent.click(screen.getByRole('button', { name: `Show ${all} parts` }));
    const list = screen.getByRole('heading', { name: 'What the decision says here' }).closest('section');
    expect(list?.querySelectorAll('li')).toHaveLength(all);
  });

  test('names the epic through which it rests, and when it was read', async () => {
    await openIssue(aStoryPanel());
    expect(text()).toContain('through ENG-40');
    expect(text()).toContain('Checked just now, quickly');
  });

  test('says that nobody had read it before it was opened, until it is read again', async () => {
    await openIssue(aStoryPanel({ wasUnread: true }), { readAgain: () => ok(aStoryPanel()) });
    expect(text()).toContain('Not read yet when you opened this; read just now, quickly');
    await doing(() => screen.getByRole('button', { name: 'Read it again' }).click());
    expect(text()).toContain('Checked just now, quickly');
  });

  test('has nothing coloured where nothing is certain, and keeps the note folded', async () => {
    await openIssue(
      aStoryPanel({ assessment: anAssessment({ verdict: 'note', findings: [aFinding({ aloud: false })] }) }),
    );
    expect(screen.queryByRole('region', { name: 'A question' })).toBeNull();
    expect(screen.getByText('1 quiet note, not certain enough to ask').closest('details')?.open).toBe(false);
  });

  test('tells why there is no question: the nearest part and what was missing', async () => {
    await openIssue(aStoryPanel({ assessment: anAssessment({ verdict: 'silent', findings: [] }) }));
    const why = screen.getByText('Why no question?').closest('details');
    expect(why?.textContent).toContain('Streaming ingestion');
    expect(why?.textContent).toContain('Only one word of it appears, and not as something to build.');
  });

  test('tells why there is no question beside a decision that was withdrawn', async () => {
    const assessment = anAssessment({ verdict: 'silent', findings: [] });
    await openIssue(aStoryPanel({ head: aHead({ state: 'withdrawn' }), assessment }));
    const why = screen.getByText('Why no question?').closest('details');
    expect(why?.textContent).toContain('no longer current');
    expect(text()).toContain('its page was archived or deleted');
  });

  test('says openly that it asks nothing in another language', async () => {
    await openIssue(aStoryPanel({ assessment: anAssessment({ language: 'other', findings: [], verdict: 'silent' }) }));
    expect(text()).toContain('a language other than English');
  });

  test.each([
    ['It is within, because …', 'within', 'It is within, because'],
    ['A deliberate step, because …', 'deliberate', 'A deliberate step, because'],
    ['I’ll reword it', 'reworded', 'What will you write instead, or why?'],
    ['Look at the decision again', 'reopen', 'What should the decision say?'],
  ] as const)('%s opens a field for the reason and keeps the answer with it', async (offer, kind, label) => {
    await openIssue(aStoryPanel(), {
      answerQuestion: ({ finding, reason }) => ok(anAnswer({ finding, kind, reason })),
    });
    await press(offer);
    const field = screen.getByLabelText(label);
    expect(document.activeElement).toBe(field);
    write('  the pilot market only ');
    await press('Answer');
    expect(requests('answerQuestion')).toEqual([{ finding: 'finding-1', kind, reason: 'the pilot market only' }]);
    expect(screen.queryByRole('region', { name: 'A question' })).toBeNull();
    expect(screen.getByText('1 answered question').closest('details')?.textContent).toContain('the pilot market only');
    expect(document.activeElement?.textContent).toBe('Your answer is kept, with both texts.');
  });

  test('an answer needs a reason', async () => {
    await openIssue(aStoryPanel());
    await press('I’ll reword it');
    expect(screen.getByRole('button', { name: 'Answer' })).toHaveProperty('disabled', true);
  });

  test('an answer that failed keeps what was typed and says what to do', async () => {
    await openIssue(aStoryPanel(), { answerQuestion: () => ({ ok: false, code: 'no-edit-permission' }) });
    await press('I’ll reword it');
    write('tomorrow');
    await press('Answer');
    expect(screen.getByRole('alert').textContent).toContain('not write here');
    expect(screen.getByDisplayValue('tomorrow')).toBeTruthy();
  });

  test('an answer that somebody else gave meanwhile is shown once the panel is loaded again', async () => {
    let answers = aStoryPanel().answers;
    await openIssue(aStoryPanel(), {
      openIssuePanel: () => ok(aStoryPanel({ answers })),
      answerQuestion: () => ({ ok: false, code: 'changed-meanwhile' }),
    });
    await press('I’ll reword it');
    write('tomorrow');
    await press('Answer');
    answers = [anAnswer({ finding: aFinding().id, reason: 'Ada was first' })];
    await press('Load it again');
    expect(requests('answerQuestion')).toHaveLength(1);
    expect(text()).toContain('Ada was first');
    expect(document.activeElement?.textContent).toBe('This is how it stands now.');
  });

  test('leaving the reason gives the focus back to the answer that opened it', async () => {
    await openIssue(aStoryPanel());
    await press('I’ll reword it');
    await press('Cancel');
    expect(document.activeElement?.textContent).toBe('I’ll reword it');
  });

  test('answered questions fold away, and who answered is looked up only when asked', async () => {
    await openIssue(aStoryPanel({ answers: [anAnswer({ finding: aFinding().id })] }));
    expect(screen.queryByRole('region', { name: 'A question' })).toBeNull();
    expect(payloads('fetchProduct')).toEqual([]);
    await unfold(/^Answered · /);
    expect(text()).toContain('Written by Ada Okoye, about revision 2');
  });

  test('reads it again on request', async () => {
    await openIssue(aStoryPanel(), {
      readAgain: () => ok(aStoryPanel({ assessment: anAssessment({ findings: [], verdict: 'silent' }) })),
    });
    await press('Read it again');
    expect(screen.queryByRole('region', { name: 'A question' })).toBeNull();
  });

  test('is read again as soon as Jira says that it was changed', async () => {
    await openIssue(aStoryPanel(), {
      readAgain: () => ok(aStoryPanel({ assessment: anAssessment({ findings: [], verdict: 'silent' }) })),
    });
    await tell('JIRA_ISSUE_CHANGED');
    expect(screen.queryByRole('region', { name: 'A question' })).toBeNull();
  });

  test('stays as it is when that reading fails', async () => {
    await openIssue(aStoryPanel(), { readAgain: () => ({ ok: false, code: 'busy' }) });
    await tell('JIRA_ISSUE_CHANGED');
    expect(screen.getByRole('region', { name: 'A question' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says so when it was read beside an older revision, or rests on one that was replaced', async () => {
    await openIssue(aStoryPanel({ revision: 1, head: aHead({ state: 'superseded' }) }));
    expect(text()).toContain('beside revision 1');
    expect(text()).toContain('Replaced');
    expect(text()).toContain('Another decision took its place.');
  });

  test('survives findings and relevance that point at parts which are gone', async () => {
    await openIssue(
      aStoryPanel({
        assessment: anAssessment({
          relevant: [{ part: partId('gone'), score: 1 }],
          findings: [aFinding({ part: partId('gone') })],
          nearest: { part: partId('gone'), missing: '' },
        }),
      }),
    );
    expect(screen.getByRole('region', { name: 'A question' }).textContent).toContain('Streaming ingestion');
    expect(text()).toContain('No part of the decision came near enough');
  });
});

describe('an epic', () => {
  test('shows the direction, the reasoning, the team’s reading and the open questions of its stories', async () => {
    await openIssue(anEpicPanel());
    expect(text()).toContain('The first release gives every market');
    const rest = screen.getByText('The rest of the reasoning, in 6 parts').closest('details');
    expect(rest?.open).toBe(false);
    expect(rest?.textContent).toContain('Streaming ingestion');
    expect(rest?.textContent).not.toContain('Historical completeness over immediacy');
    expect(text()).toContain('Historical completeness over immediacy');
    expect(text()).toContain('the stream is prepared but not switched on');
    expect(screen.getByRole('heading', { name: '1 open question in this epic’s stories' })).toBeTruthy();
    expect(requests('openQuestionsFromWork')).toEqual([{}]);
  });

  test('whose Team field is empty says for whom it counts, and only then', async () => {
    const says = 'This epic’s Team field is empty, so it counts for its project, Engineering.';
    await openIssue(anEpicPanel());
    expect(text()).not.toContain(says);
    await openIssue({ ...anEpicPanel(), noTeam: true });
    expect(text()).toContain(says);
  });

  test('asks for a reading without demanding it', async () => {
    await openIssue(anEpicPanel({ reading: 'none' }), {
      writeReading: ({ text: written }) => ok({ ...aReading().reading, text: written }),
    });
    await press('Write our reading');
    write('We load history first.');
    await press('Keep it');
    expect(requests('writeReading')).toEqual([
      { decision: '700:panel-1', revision: 2, text: 'We load history first.', lines: [] },
    ]);
    expect(document.querySelector('.reading q')?.textContent).toBe('We load history first.');
    expect(document.activeElement?.textContent).toBe('Your reading is kept.');
  });

  test('has the whole reasoning open where nothing was weighed', async () => {
    await openIssue(anEpicPanel({ record: aRecord({ parts: [aPart('within', 'Nightly loads')] }) }));
    expect(screen.getByText('The reasoning, in 1 part').closest('details')?.open).toBe(true);
  });

  test('few changes are in view from the start, above the press that says it still holds', async () => {
    const changed = { parts: aChange.parts.slice(0, 1), elsewhere: 2 };
    await openIssue(anEpicPanel({ reading: aReading('unread'), changed }));
    expect(screen.getByRole('button', { name: 'Hide what changed' })).toBeDefined();
    const change = document.querySelector('.what-changed');
    expect(change?.textContent).toContain('2 other parts changed too, which this reading does not speak of.');
    const press = screen.getByRole('button', { name: 'Still holds' });
    expect(change?.compareDocumentPosition(press)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('a reading of an older revision is unread, not wrong: still holds, or rewrite', async () => {
    await openIssue(anEpicPanel(), { stillHolds: () => ok(aReading('reaffirmed').reading) });
    expect(text()).toContain('Written for revision 1');
    await press('Still holds');
    expect(requests('stillHolds')).toEqual([
      { decision: '700:panel-1', revision: 2, over: '2026-09-14T09:00:00.000Z' },
    ]);
    expect(text()).not.toContain('Written for revision 1');
    expect(text()).toContain('it still holds for revision 2');
  });

  test('shows word by word what changed under a reading, and says so to the ear', async () => {
    await openIssue(anEpicPanel({ changed: aChange }));
    expect(screen.queryByText('half-hourly')).toBeNull();
    await press('See what changed (the direction, 3 parts)');
    expect(screen.getByRole('button', { name: 'Hide what changed' }).getAttribute('aria-expanded')).toBe('true');
    const shown = document.querySelector('.what-changed')?.textContent ?? '';
    expect(shown).toContain('Direction');
    expect(shown).toMatch(/removed: Nightly.*added: half-hourly.*loads/);
    expect(shown).toContain('was: In scope');
    expect(shown).toContain('Not yet, new');
    expect(shown).toContain('Out of scope, taken away');
    expect(shown).toContain('because added: finance asked');
    expect(shown).not.toContain('Kafka');
    expect(shown).toContain('2 other parts changed too, which this reading does not speak of.');
    await press('Hide what changed');
    expect(document.querySelector('.what-changed')).toBeNull();
  });

  test('offers a line for what people read differently, and keeps those that are written', async () => {
    const reading = {
      ...aReading('current').reading,
      lines: [{ part: partId('Streaming ingestion'), text: 'We prepare it.' }],
    };
    await openIssue(anEpicPanel({ reading: { reading, status: 'current' } }), {
      writeReading: ({ lines }) => ok({ ...reading, lines }),
    });
    expect(document.querySelector('.reading-lines')?.textContent).toBe('on Streaming ingestionWe prepare it.');
    await press('Rewrite');
    expect(screen.queryByLabelText(/^Assumption/)).toBeNull();
    expect(screen.getByDisplayValue('We prepare it.')).toBeTruthy();
    const scope = screen.getByLabelText('What was weighed: Historical completeness over immediacy');
    fireEvent.change(scope, { target: { value: ' History first ' } });
    fireEvent.change(screen.getByDisplayValue('We prepare it.'), { target: { value: '' } });
    await press('Keep it');
    expect(requests('writeReading')).toMatchObject([
      {
        over: reading.at,
        lines: [{ part: partId('Historical completeness over immediacy'), text: 'History first' }],
      },
    ]);
  });

  test('that is done asks once what held, and what did not', async () => {
    const said = { ...aReading().reading, epicId: '1' };
    await openIssue(anEpicPanel({ lookBack: 'asked' }), {
      lookBack: ({ text: written }) => ok({ ...said, text: written }),
    });
    const field = screen.getByLabelText(/You are asked only once/);
    fireEvent.change(field, { target: { value: ' The history held. ' } });
    const form = field.closest('form') ?? document.body;
    await doing(() => fireEvent.submit(form));
    expect(requests('lookBack')).toEqual([{ decision: '700:panel-1', text: 'The history held.' }]);
    expect(text()).toContain('Kept, and shown beside the decision.');
    expect([...document.querySelectorAll('.reading q')].at(-1)?.textContent).toBe('The history held.');
  });

  test('takes nothing to add for an answer', async () => {
    await openIssue(anEpicPanel({ lookBack: 'asked' }), {
      lookBack: () => ok({ ...aReading().reading, epicId: '1', text: '' }),
    });
    await press('Nothing to add');
    expect(text()).toContain('You will not be asked again.');
    expect(screen.queryByRole('button', { name: 'Nothing to add' })).toBeNull();
  });

  test('a current reading offers to rewrite it only', async () => {
    await openIssue(anEpicPanel({ reading: aReading('current') }));
    expect(screen.queryByRole('button', { name: 'Still holds' })).toBeNull();
    await press('Rewrite');
    expect(screen.getByDisplayValue(aReading().reading.text)).toBeTruthy();
  });

  test('looks up who wrote the reading only when asked', async () => {
    await openIssue(anEpicPanel({ reading: aReading('current') }));
    expect(payloads('fetchProduct')).toEqual([]);
    await unfold(/^Engineering · /);
    expect(text()).toContain('Written by Ada Okoye, about revision 2');
  });

  test('a reading that could not be kept stays in its field', async () => {
    await openIssue(anEpicPanel(), { writeReading: () => ({ ok: false, code: 'too-large' }) });
    await press('Rewrite');
    write('very long');
    await press('Keep it');
    expect(screen.getByRole('alert').textContent).toContain('Shorten it');
    expect(screen.getByDisplayValue('very long')).toBeTruthy();
  });
});

import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { writeRecord } from '../../../src/adf/write-record';
import { readBackChannel } from '../../../src/contract/modules';
import type { ReadBackNews, ReadBackRoom, RoomQuestion } from '../../../src/contract/read-back';
import type { ErrorCode, Reply } from '../../../src/contract/reply';
import type { Heard } from '../../../src/core/read-back/read-back';
import { aDecisionPanel, aRecord, partId } from './a-decision';
import { doing, never, ok, open, payloads, requests, tell, text, type Host } from './fake-bridge';

const heard = (discipline: string, more: Partial<Heard> = {}): Heard => ({
  discipline,
  first: '',
  wont: '',
  back: '',
  ...more,
});
const mine = heard('Engineering', { first: 'The event stream' });
const common = { mayHost: false, disciplines: ['Engineering', 'Data office'] };
type In<State> = Extract<ReadBackRoom, { state: State }>;

const none = (more: Partial<In<'none'>> = {}): ReadBackRoom => ({ ...common, state: 'none', ...more });
const sitting = (more: Partial<In<'open'>> = {}): ReadBackRoom => ({
  ...common,
  state: 'open',
  number: 1,
  revision: 2,
  here: 3,
  answered: 1,
  leads: false,
  openedAt: new Date().toISOString(),
  ...more,
});
const closed = (more: Partial<In<'closed'>> = {}): ReadBackRoom => ({ ...common, state: 'closed', number: 1, ...more });
const aQuestion = (more: Partial<RoomQuestion> = {}): RoomQuestion => ({
  id: 'q',
  part: partId('Streaming ingestion'),
  about: 'Streaming ingestion',
  asOpen: 'How far this goes: Streaming ingestion',
  sides: [
    [{ discipline: 'Engineering', line: 'first', quote: 'The event stream' }],
    [{ discipline: 'Data office', line: 'wont', quote: 'streaming' }],
  ],
  ...more,
});
const revealed = (more: Partial<In<'revealed'>> = {}): ReadBackRoom => ({
  ...common,
  state: 'revealed',
  number: 1,
  revision: 2,
  here: 3,
  answered: 2,
  revealedAt: '2026-11-20T16:00:00.000Z',
  addUntil: '2026-11-27T16:00:00.000Z',
  mayAdd: true,
  mayBeginAnew: false,
  heard: [
    { discipline: 'Engineering', answers: [{ ...mine, late: false, mine: false }] },
    {
      discipline: 'Data office',
      answers: [{ ...heard('Data office', { wont: 'streaming' }), late: true, mine: false }],
    },
  ],
  partings: [],
  newestRevision: 2,
  ...more,
});
const fails = (code: ErrorCode): { ok: false; code: ErrorCode } => ({ ok: false, code });

/** What the server would show now; a test changes it as others in the room act. */
let room: Reply<ReadBackRoom>;

/** Goes into the room by its door on the decision's page. */
async function enter(first: ReadBackRoom, answers: Host['answers'] = {}): Promise<void> {
  cleanup();
  room = ok(first);
  await open('', {
    moduleKey: 'decision-panel',
    extension: { type: 'macro', content: { id: '700' }, macro: { body: writeRecord(aRecord()) } },
    answers: {
      openDecisionPanel: () => ok(aDecisionPanel({ readBack: first.state })),
      openReadBack: () => room,
      ...answers,
    },
  });
  await press(/read-back|Read it back/);
  // The first time, the room's own code has to be loaded as well.
  while (screen.queryByText('Opening …')) await doing(() => undefined);
}
const press = (name: string | RegExp) => doing(() => fireEvent.click(screen.getByRole('button', { name })));
/** The room looks again, as it does now and then, and as its window comes into sight. */
const lookAgain = (now: Reply<ReadBackRoom>) => {
  room = now;
  return doing(() => document.dispatchEvent(new Event('visibilitychange')));
};
const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const write = (label: string, value: string) => {
  field(label).focus();
  fireEvent.change(field(label), { target: { value } });
};
const first = 'What we do first';
const focused = () => document.activeElement?.textContent;

beforeEach(() => sessionStorage.clear());

describe('before it starts', () => {
  test('whoever may edit the page starts it, and is told what it is', async () => {
    await enter(none({ mayHost: true }), {
      startReadBack: () => ok(sitting({ mayHost: true, leads: true, here: 0, answered: 0 })),
    });
    expect(text()).toContain('everybody writes, in private and in a minute');
    await press('Start');
    expect(text()).toContain('Nobody has come in yet');
    expect(text()).toContain('Ask everybody to open this page and choose Join the read-back.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Reveal' }).disabled).toBe(true);
    expect(focused()).toBe('Read it back');
  });

  test('everybody else waits, and is in it as it starts', async () => {
    await enter(none());
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    expect(text()).toContain('This opens by itself');
    await lookAgain(ok(sitting()));
    expect(text()).toContain('1 of 3 have answered');
    expect(field(first)).toBeTruthy();
  });

  test('a start that failed says so, and stays where it was', async () => {
    await enter(none({ mayHost: true }), { startReadBack: () => fails('busy') });
    await press('Start');
    expect(screen.getByRole('alert').textContent).toContain('Throughline is busy just now');
    expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
  });
});

describe('while people write', () => {
  test('an answer is for somebody and says something: what is missing is said, and has the focus', async () => {
    await enter(sitting());
    await press('Keep my answer');
    expect(text()).toContain('Say who you speak for.');
    expect(document.activeElement).toBe(field('I speak for'));
    await press('Data office');
    expect(screen.getByRole('button', { name: 'Data office' }).getAttribute('aria-pressed')).toBe('true');
    await press('Keep my answer');
    expect(text()).toContain('Write one of the three lines at least.');
    expect(document.activeElement).toBe(field(first));
    expect(requests('sayHeard')).toEqual([]);
  });

  test('a line that is too long is never cut: it says by how much, and is not sent', async () => {
    await enter(sitting());
    await press('Data office');
    await doing(() => write(first, 'x'.repeat(534)));
    expect(text()).toContain('“What we do first” is 34 characters too long to be kept.');
    await press('Keep my answer');
    expect(requests('sayHeard')).toEqual([]);
    expect(field(first).value).toHaveLength(534);
  });

  test('is kept with Ctrl and Enter, shown to its author alone, and may be changed', async () => {
    await enter(sitting(), { sayHeard: ({ heard }) => ok(sitting({ answered: 2, mine: heard })) });
    await press('Engineering');
    await doing(() => write(first, mine.first));
    await doing(() => fireEvent.keyDown(field(first), { key: 'Enter', ctrlKey: true }));
    expect(requests('sayHeard')).toEqual([{ localId: 'panel-1', number: 1, heard: mine }]);
    expect(text()).toContain('Your answer for Engineering');
    expect(text()).toContain('Nobody else sees it before the host reveals');
    expect(focused()).toBe('Your answer is kept.');
    await press('Change it');
    expect(field(first).value).toBe(mine.first);
    expect(document.activeElement).toBe(field(first));
    write(first, 'Something else');
    await press('Cancel');
    expect(focused()).toBe('Change it');
    await press('Change it');
    expect(field(first).value).toBe(mine.first);
  });

  test('somebody else who answers or comes in moves nothing under whoever types', async () => {
    await enter(sitting());
    await doing(() => write(first, 'Half a sent'));
    const before = field(first);
    await lookAgain(ok(sitting({ here: 40, answered: 12 })));
    expect(text()).toContain('12 of 40 have answered');
    expect(field(first)).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(before.value).toBe('Half a sent');
  });

  test('how many have answered is not read out with each of them; the reveal is', async () => {
    await enter(sitting());
    const line = () => screen.getByText(/have answered|Revealed:/).getAttribute('aria-live');
    expect(line()).toBe('off');
    await lookAgain(ok(revealed()));
    expect(line()).toBe('polite');
  });

  test.each<[ErrorCode, string]>([
    ['unexpected', 'Something went wrong'],
    ['busy', 'Throughline is busy just now'],
    ['too-large', 'That is too long to keep'],
  ])('an answer that could not be kept (%s) says so where it was sent, until it is sent again', async (code, says) => {
    await enter(sitting(), { sayHeard: () => fails(code) });
    await press('Engineering');
    await doing(() => write(first, mine.first));
    await press('Keep my answer');
    const form = field(first).closest('form');
    expect(form && within(form).getByRole('alert').textContent).toContain(says);
    await lookAgain(ok(sitting()));
    expect(screen.getByRole('alert').textContent).toContain(says);
    expect(field(first).value).toBe(mine.first);
  });

  test('out of touch with the room, it says so quietly, and goes on by itself', async () => {
    await enter(sitting());
    await doing(() => write(first, 'Half a sent'));
    await lookAgain(fails('unexpected'));
    expect(text()).toContain('Out of touch with the room just now.');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field(first).value).toBe('Half a sent');
    await lookAgain(ok(sitting()));
    expect(text()).not.toContain('Out of touch');
  });

  test('what was on its way as somebody answered does not take their answer out of sight', async () => {
    let late: (now: Reply<ReadBackRoom>) => void = () => undefined;
    let isLate = false;
    await enter(sitting(), {
      openReadBack: () => (isLate ? new Promise((answer) => (late = answer)) : room),
      sayHeard: ({ heard }) => ok(sitting({ answered: 2, mine: heard })),
    });
    await press('Engineering');
    await doing(() => write(first, mine.first));
    isLate = true;
    await doing(() => document.dispatchEvent(new Event('visibilitychange')));
    await press('Keep my answer');
    await doing(() => late(ok(sitting())));
    expect(text()).toContain('Your answer for Engineering');
    expect(text()).toContain('2 of 3 have answered');
  });

  test('what was typed and not sent is there again in a frame that is loaded again', async () => {
    await enter(sitting());
    await doing(() => write(first, 'Half a sent'));
    await enter(sitting());
    expect(field(first).value).toBe('Half a sent');
  });

  test('also where the browser lets a frame keep nothing, for as long as the frame lasts', async () => {
    const refused = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('no storage for frames');
    });
    await enter(sitting());
    await doing(() => write(first, 'Half a sent'));
    await lookAgain(ok(closed()));
    refused.mockRestore();
    expect(text()).toContain('Half a sent');
    await press('Let it go');
  });
});

describe('what is told in the room', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const news = (more: Partial<ReadBackNews>) =>
    tell(readBackChannel('panel-1'), { number: 1, state: 'open', here: 3, answered: 1, ...more });
  const after = (milliseconds: number) => doing(() => jest.advanceTimersByTime(milliseconds));
  const looks = () => requests('openReadBack').length;

  test('is counted at once, and whoever waits for the number looks for themselves once it is quiet', async () => {
    await enter(sitting());
    const before = looks();
    await news({ answered: 2 });
    expect(text()).toContain('2 of 3 have answered');
    await after(5_000);
    expect(looks()).toBe(before);
    await enter(sitting({ leads: true, mayHost: true }));
    await news({ answered: 2 });
    room = ok(sitting({ leads: true, mayHost: true, answered: 3 }));
    await after(5_000);
    expect(text()).toContain('3 of 3 have answered');
  });

  test('while an answer is on its way is not lost with it', async () => {
    let late: (now: Reply<ReadBackRoom>) => void = () => undefined;
    let isLate = false;
    await enter(sitting(), {
      openReadBack: () => (isLate ? new Promise((answer) => (late = answer)) : room),
    });
    isLate = true;
    await doing(() => document.dispatchEvent(new Event('visibilitychange')));
    await news({ state: 'revealed' });
    await doing(() => late(ok(sitting())));
    isLate = false;
    room = ok(revealed());
    await after(1_500);
    expect(text()).toContain('Revealed: 2 answers');
  });

  test('by anybody else on the page is passed over, as far as it is no news', async () => {
    await enter(sitting());
    const before = looks();
    for (const odd of ['', 'nonsense', { number: 1 }, null, { number: 1, state: 'over', here: 1, answered: 1 }])
      await tell(readBackChannel('panel-1'), odd);
    await after(5_000);
    expect(looks()).toBe(before);
    expect(text()).toContain('1 of 3 have answered');
  });
});

describe('leading it', () => {
  const leads = { mayHost: true, leads: true } as const;

  test('the host reveals it for all at once', async () => {
    await enter(sitting(leads), { revealReadBack: () => ok(revealed()) });
    await press('Reveal now');
    expect(text()).toContain('Revealed: 2 answers');
    expect(focused()).toBe('Read it back');
  });

  test('ends it only when asked twice, and going on gives the focus back', async () => {
    await enter(sitting(leads), { closeReadBack: () => ok(closed(leads)) });
    await press('End without revealing');
    expect(text()).toContain('Nothing is shown then, now or later.');
    expect(focused()).toBe('End it');
    await press('Go on');
    expect(focused()).toBe('End without revealing');
    expect(requests('closeReadBack')).toEqual([]);
    await press('End without revealing');
    await press('End it');
    expect(text()).toContain('Ended before anything was shown');
  });

  test('of two who click at once the slower is told what came of it', async () => {
    await enter(sitting(leads), { revealReadBack: () => ok(closed(leads)) });
    await press('Reveal now');
    expect(text()).toContain('Somebody else who leads it ended it a moment before');
    await enter(sitting(leads), { closeReadBack: () => ok(revealed(leads)) });
    await press('End without revealing');
    await press('End it');
    expect(text()).toContain('Somebody else who leads it revealed it a moment before');
    expect(text()).toContain('What was heard');
  });

  test('a reveal that failed says so beside it', async () => {
    await enter(sitting(leads), { revealReadBack: () => fails('busy') });
    await press('Reveal now');
    expect(screen.getByRole('alert').textContent).toContain('busy');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Reveal now' }).disabled).toBe(false);
  });

  test('where the host is away, whoever may edit the page leads from where they are, and nobody else', async () => {
    await enter(sitting({ mayHost: true }));
    const fold = screen.getByText('Is whoever started it away? Lead it from here').closest('details');
    expect(fold?.open).toBe(false);
    await enter(sitting());
    expect(text()).not.toContain('Lead it from here');
  });

  test('one that was never revealed says how old it is, and who can go on with it', async () => {
    await enter(sitting({ openedAt: '2026-11-02T09:00:00.000Z' }));
    expect(text()).toContain(
      'It was begun 2 Nov 2026 and never revealed. Whoever may edit the page can reveal it or end it.',
    );
    await enter(sitting({ openedAt: '2026-11-02T09:00:00.000Z', mayHost: true }));
    expect(screen.getByText(/Lead it from here/).closest('details')?.open).toBe(true);
  });
});

describe('closed in the middle', () => {
  test('shows everybody their own, and that nobody else’s is shown', async () => {
    await enter(sitting({ mine }));
    await lookAgain(ok(closed({ mine })));
    expect(text()).toContain('Ended before anything was shown');
    expect(text()).toContain('Nobody’s answer is shown, now or later; everybody keeps their own.');
    expect(text()).toContain('Yours, which nobody else sees');
    expect(text()).toContain(mine.first);
  });

  test('keeps what somebody was writing in sight, and in their answer should it be read back again', async () => {
    await enter(sitting());
    await doing(() => write(first, 'Half a sent'));
    await lookAgain(ok(closed()));
    expect(screen.getByRole('region', { name: 'What you were writing' }).textContent).toContain('Half a sent');
    await lookAgain(ok(sitting({ number: 2, answered: 0 })));
    expect(field(first).value).toBe('Half a sent');
  });

  test('and sent just then: it is said, and what was written stands there', async () => {
    await enter(sitting(), {
      sayHeard: () => {
        room = ok(closed());
        return fails('changed-meanwhile');
      },
    });
    await press('Engineering');
    await doing(() => write(first, 'Half a sent'));
    await press('Keep my answer');
    expect(text()).toContain('Ended before anything was shown');
    expect(screen.getByRole('region', { name: 'What you were writing' }).textContent).toContain('Half a sent');
    await press('Let it go');
    expect(text()).not.toContain('Half a sent');
  });

  test('and begun anew just then: the words wait in the new one, and it says why they were not kept', async () => {
    await enter(sitting(), {
      sayHeard: ({ number }) => {
        room = ok(sitting({ number: 2, answered: 0 }));
        return number === 1 ? fails('changed-meanwhile') : ok(sitting({ number: 2, mine }));
      },
    });
    await press('Engineering');
    await doing(() => write(first, mine.first));
    await press('Keep my answer');
    expect(screen.getByRole('alert').textContent).toContain('has moved on meanwhile. What you wrote is still here');
    await press('Keep my answer');
    expect(requests('sayHeard')).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect(text()).toContain('Your answer for Engineering');
  });
});

describe('the reveal', () => {
  test('leaves whoever is in the middle of a word in it, and lets them add theirs', async () => {
    await enter(sitting(), {
      sayHeard: ({ heard }) => ok(revealed({ mine: heard })),
    });
    await press('Engineering');
    await doing(() => write(first, 'Half a sent'));
    const before = field(first);
    await lookAgain(ok(revealed()));
    expect(text()).toContain('Revealed: 2 answers');
    expect(field(first)).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(text()).toContain('All answers were shown while you were writing.');
    await press('Keep my answer');
    expect(focused()).toBe('Your answer is kept.');
  });

  test('keeps a change that was half made in sight, and says that what was kept is what everybody sees', async () => {
    await enter(sitting({ mine }));
    await press('Change it');
    await doing(() => write(first, 'Half a change'));
    await lookAgain(ok(revealed({ mine, mayAdd: false })));
    const unsent = screen.getByRole('region', { name: 'What you were writing' });
    expect(unsent.textContent).toContain('Everybody sees what you had kept before');
    expect(unsent.textContent).toContain('Half a change');
  });

  test('shows who heard what, by discipline, and says what is one’s own and what came later', async () => {
    await enter(revealed({ heard: [{ discipline: 'Legal', answers: [{ ...mine, late: true, mine: true }] }], mine }));
    const legal = screen.getByRole('region', { name: 'Legal' });
    expect(legal.textContent).toContain('We do firstThe event stream');
    expect(within(legal).getByText('yours')).toBeTruthy();
    expect(within(legal).getByText('added later')).toBeTruthy();
  });

  test('shows a late answer once, among the others, and lets its author change it within the week', async () => {
    await enter(
      revealed({ heard: [{ discipline: 'Engineering', answers: [{ ...mine, late: true, mine: true }] }], mine }),
    );
    expect(text().split('The event stream')).toHaveLength(2);
    await press('Change your answer');
    expect(field(first).value).toBe('The event stream');
    await press('Cancel');
    expect(focused()).toBe('Change your answer');
  });

  test('of forty answers shows some of each discipline and one’s own, under three heads, and folds the rest', async () => {
    const answers = Array.from({ length: 40 }, (_, n) => ({
      ...heard('Engineering', { first: `answer ${n}` }),
      late: false,
      mine: n === 39,
    }));
    await enter(revealed({ answered: 40, here: 40, heard: [{ discipline: 'Engineering', answers }], mayAdd: false }));
    expect(text()).toContain('What was heard 40 answers');
    const [engineering] = screen.getAllByRole('region', { name: 'Engineering' });
    const fold = engineering?.querySelector('details');
    expect(fold?.textContent).toContain('37 more for Engineering');
    const inSight = [...(engineering?.querySelectorAll('dd') ?? [])].filter((one) => !fold?.contains(one));
    expect(inSight.map(({ textContent }) => textContent)).toEqual(['answer 39', 'answer 0', 'answer 1']);
  });

  test('takes late answers within the week, and not after it: what is half written then is still there to copy', async () => {
    await enter(revealed());
    expect(screen.getByText('Were you not there? Add what you take from it')).toBeTruthy();
    expect(text()).toContain('can add theirs until 27 Nov 2026');
    await doing(() => write(first, 'Half a sent'));
    await lookAgain(ok(revealed({ mayAdd: false })));
    expect(screen.queryByLabelText(first)).toBeNull();
    expect(text()).toContain('It takes no more answers. This was not sent; it is still yours to copy.');
    expect(text()).toContain('Half a sent');
  });

  test('says about which revision it was, and may be begun anew for a later one', async () => {
    await enter(revealed({ newestRevision: 3, mayBeginAnew: true }), {
      startReadBack: () => fails('no-edit-permission'),
    });
    expect(text()).toContain('These were said about revision 2. The decision is at revision 3 now.');
    await press('Read it back again');
    expect(screen.getByRole('alert').textContent).toContain('You may read this, but not write here');
  });
});

describe('a question to the room', () => {
  const host = { mayHost: true, partings: [aQuestion()] };
  const label = 'What is left to the teams, in a line on the page';

  test('quotes both sides, and offers what to do to whoever may do it', async () => {
    await enter(revealed(host));
    expect(text()).toContain('Revealed: 1 question to the room');
    expect(text()).toContain('Two ways of reading Streaming ingestion');
    expect(text()).toContain('Engineering we do first The event stream');
    expect(text()).toContain('Data office we will not streaming');
    expect(screen.getByRole('button', { name: 'Decide now' })).toBeTruthy();
    await enter(revealed({ partings: [aQuestion()] }));
    expect(screen.queryByRole('button', { name: 'Decide now' })).toBeNull();
    expect(text()).toContain('whoever may edit the page can decide it');
  });

  test('says the same words of several once, and folds what is beyond three', async () => {
    const many = Array.from({ length: 9 }, (_, n) => ({
      discipline: `D${n}`,
      line: 'wont' as const,
      quote: `no ${n}`,
    }));
    const alike = ['Product', 'Legal', 'Product'].map((discipline) => ({
      discipline,
      line: 'first' as const,
      quote: 'The stream',
    }));
    await enter(revealed({ partings: [aQuestion({ sides: [alike, many] })] }));
    expect(text()).toContain('Product, Legal we do first The stream');
    expect(screen.getByText('6 more').closest('details')?.open).toBe(false);
  });

  test('is decided in the page’s editor, which is told what it is about', async () => {
    await enter(revealed(host));
    await press('Decide now');
    expect(payloads('navigate')).toMatchObject([{ target: 'contentEdit', contentId: '700' }]);
    expect(sessionStorage.getItem('throughline errand panel-1')).toContain('Streaming ingestion');
  });

  test('once decided says what the decision says now', async () => {
    const settled = { how: 'decided', says: 'Streaming for the pilot' } as const;
    await enter(revealed({ mayHost: true, partings: [aQuestion({ settled }), aQuestion({ id: 'r' })] }));
    expect(text()).toContain('Revealed: 1 question to the room, 1 settled');
    expect(text()).toContain('Decided since: the decision says here now Streaming for the pilot');
    expect(screen.getAllByRole('button', { name: 'Decide now' })).toHaveLength(1);
    await lookAgain(ok(revealed({ partings: [aQuestion({ settled: { how: 'decided' } })] })));
    expect(text()).toContain('Revealed: 1 question, settled');
    expect(text()).toContain('the decision no longer says this');
  });

  test('is left to the teams in the room’s words, and the page is loaded again on the way out', async () => {
    const settled = { how: 'left', text: 'When it begins' } as const;
    await enter(revealed(host), {
      leaveToTeams: () => ok({ outcome: 'written', room: revealed({ ...host, partings: [aQuestion({ settled })] }) }),
    });
    await press('Leave to the teams');
    expect(field(label).value).toBe('How far this goes: Streaming ingestion');
    expect(document.activeElement).toBe(field(label));
    await press('Cancel');
    await press('Leave to the teams');
    await doing(() => write(label, ' When it begins '));
    await press('Write it into the decision');
    expect(requests('leaveToTeams')).toEqual([
      { localId: 'panel-1', number: 1, question: 'q', text: 'When it begins' },
    ]);
    expect(text()).toContain('Left to the teams, as an open part of the decision: When it begins');
    expect(focused()).toBe('Written into the decision.');
    await press('Back to the decision');
    expect(payloads('reload')).toHaveLength(1);
  });

  test('that was left long ago is no reason to load the page again', async () => {
    await enter(revealed({ partings: [aQuestion({ settled: { how: 'left', text: 'When' } })] }));
    await press('Back to the decision');
    expect(payloads('reload')).toEqual([]);
  });

  test('goes to the editor where somebody has changes on the page that are not published', async () => {
    await enter(revealed(host), { leaveToTeams: () => ok({ outcome: 'unpublished-changes' }) });
    await press('Leave to the teams');
    await doing(() => write(label, 'When it begins'));
    await press('Write it into the decision');
    expect(screen.getByRole('alert').textContent).toContain('changes on this page that are not published');
    await press('Open the editor');
    expect(sessionStorage.getItem('throughline errand panel-1')).toContain('"open":"When it begins"');
  });

  test.each<[ErrorCode, string]>([
    ['changed-meanwhile', 'nothing was written. Write it once more.'],
    ['no-edit-permission', 'You may read this, but not write here'],
    ['unexpected', 'Something went wrong'],
  ])('that could not be written (%s) says so, and keeps the room’s words', async (code, says) => {
    await enter(revealed(host), { leaveToTeams: () => fails(code) });
    await press('Leave to the teams');
    await doing(() => write(label, 'When it begins'));
    await press('Write it into the decision');
    expect(screen.getByRole('alert').textContent).toContain(says);
    await lookAgain(ok(revealed({ ...host, answered: 3 })));
    expect(field(label).value).toBe('When it begins');
  });

  test('that somebody else settles meanwhile keeps the words of whoever was slower in sight', async () => {
    await enter(revealed(host));
    await press('Leave to the teams');
    await doing(() => write(label, 'In our words'));
    await lookAgain(ok(revealed({ ...host, partings: [aQuestion({ settled: { how: 'left', text: 'In theirs' } })] })));
    expect(text()).toContain('as an open part of the decision: In theirs');
    expect(text()).toContain('Somebody was a moment faster. You were writing: In our words');
  });

  test('of which a slow answer is on its way is not asked twice', async () => {
    await enter(revealed(host), { leaveToTeams: never });
    await press('Leave to the teams');
    await press('Write it into the decision');
    await doing(() => fireEvent.submit(field(label).closest('form') ?? document.body));
    expect(requests('leaveToTeams')).toHaveLength(1);
  });
});

describe('somebody who may no longer read the page', () => {
  test('sees nothing of the room any more, not what they saw before either, and says so', async () => {
    await enter(revealed({ partings: [aQuestion()], mine }));
    expect(text()).toContain('The event stream');
    await lookAgain(fails('no-page-access'));
    expect(screen.getByRole('alert').textContent).toContain("You cannot open the decision's page");
    expect(text()).not.toContain('The event stream');
    expect(text()).not.toContain('Streaming ingestion?');
  });

  test('keeps what they were writing, and nothing but that', async () => {
    await enter(sitting(), { sayHeard: () => fails('no-page-access') });
    await press('Engineering');
    await doing(() => write(first, 'Half a sent'));
    await press('Keep my answer');
    expect(screen.getByRole('alert').textContent).toContain("You cannot open the decision's page");
    expect(screen.getByRole('region', { name: 'What you were writing' }).textContent).toContain('Half a sent');
    expect(text()).not.toContain('have answered');
  });

  test('goes on where they were once they may again', async () => {
    await enter(sitting());
    await doing(() => write(first, 'Half a sent'));
    await lookAgain(fails('no-page-access'));
    await lookAgain(ok(sitting()));
    expect(field(first).value).toBe('Half a sent');
  });
});

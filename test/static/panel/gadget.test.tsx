import { fireEvent, screen, within } from '@testing-library/react';
import type { Gadget, GadgetDecision } from '../../../src/contract/gadget';
import { aHead } from './a-decision';
import { doing, never, ok, open, payloads, requests, text, type Host } from './fake-bridge';

const aGadgetDecision = (more: Partial<GadgetDecision> = {}): GadgetDecision => ({
  head: aHead(),
  open: [0, 1, 3, 2],
  hidden: 0,
  reasons: [],
  ...more,
});

const aGadget = (more: Partial<Gadget> = {}): Gadget => ({
  jira: 'connected',
  weeks: ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].map((date) => `${date}T09:00:00.000Z`),
  decisions: [aGadgetDecision()],
  closed: { decisions: 0, questions: 0 },
  more: false,
  ...more,
});

const onDashboard = (gadget: Gadget, extension: Record<string, unknown> = {}): Host => ({
  moduleKey: 'gadget',
  extension: { type: 'jira:dashboardGadget', ...extension },
  answers: { openGadget: () => ok(gadget) },
});

describe('the gadget on a dashboard', () => {
  test('says in one sentence what is open and what needs a conversation', async () => {
    const second = aGadgetDecision({
      head: aHead({ key: 'D-7' as never, title: 'One model' }),
      open: [0, 0, 0, 1],
      reasons: [{ why: 'look-again', answers: 2 }],
    });
    await open('', onDashboard(aGadget({ decisions: [second, aGadgetDecision()] })));
    expect(text()).toContain('3 questions are open, about 2 decisions. 1 decision needs a conversation.');
    expect(text()).toContain('2 answers ask to look at the decision again.');
  });

  test('draws a column for each week, on one scale for all decisions, and says the numbers', async () => {
    const small = aGadgetDecision({ head: aHead({ key: 'D-7' as never }), open: [0, 0, 0, 1] });
    await open('', onDashboard(aGadget({ decisions: [aGadgetDecision(), small] })));
    const columns = screen.getAllByRole('list', { name: 'Open questions at the end of each week' });
    const counts = (at: number) =>
      within(columns[at] ?? document.body)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(counts(0)).toEqual(['02 Nov 2026', '19 Nov 2026', '316 Nov 2026', '2now']);
    const heights = [...document.querySelectorAll<HTMLElement>('.column')].map(({ style }) => style.blockSize);
    expect(heights).toEqual(['0', '12px', '36px', '24px', '0', '0', '0', '12px']);
  });

  test('says why a decision needs a conversation, with the part to the letter', async () => {
    const reasons = [
      { why: 'look-again', answers: 1 },
      { why: 'two-ways', questions: 1 },
      { why: 'one-part', part: 'Business customers', places: 2 },
      { why: 'waiting', questions: 3 },
    ] as const;
    await open('', onDashboard(aGadget({ decisions: [aGadgetDecision({ reasons })] })));
    expect(text()).toContain('1 answer asks to look at the decision again.');
    expect(text()).toContain('It is read in ways that cannot both guide the work, on 1 part.');
    expect(text()).toContain('Work in 2 places asks about Business customers.');
    expect(text()).toContain('3 questions have been open for two weeks or longer.');
  });

  test('counts what the viewer cannot open, on both sides, and names none of it', async () => {
    await open(
      '',
      onDashboard(
        aGadget({ decisions: [aGadgetDecision({ hidden: 4 })], closed: { decisions: 1, questions: 2 }, more: true }),
      ),
    );
    expect(text()).toContain('4 more in work that you cannot browse');
    expect(text()).toContain('2 more questions are open about 1 decision on a page that you cannot open.');
    expect(text()).toContain('There is older work with questions');
  });

  test('where nothing is open says that, and never that all is well', async () => {
    await open('', onDashboard(aGadget({ decisions: [] })));
    expect(text()).toContain('No question is open in work that you can see.');
    expect(text()).not.toMatch(/aligned|all is well|great/i);
  });

  test('says that Jira is not connected, and what went wrong', async () => {
    await open('', onDashboard(aGadget({ jira: 'not-connected', decisions: [] })));
    expect(text()).toContain('Jira is not connected');
    document.body.replaceChildren();
    await open('', { ...onDashboard(aGadget()), answers: { openGadget: () => ({ ok: false, code: 'busy' }) } });
    expect(screen.getByRole('alert').textContent).toContain('Throughline is busy just now');
    document.body.replaceChildren();
    await open('', { ...onDashboard(aGadget()), answers: { openGadget: never } });
    expect(screen.getByRole('status').getAttribute('aria-label')).toBe('Looking up the questions …');
  });

  test.each([
    [undefined, { decisions: [], weeks: 6 }],
    [
      { decisions: 'D-2 D-5', weeks: 12 },
      { decisions: ['D-2', 'D-5'], weeks: 12 },
    ],
    [
      { decisions: ['D-2'], weeks: 'many' },
      { decisions: [], weeks: 6 },
    ],
    [
      { decisions: 'd-2, D-0 history D-2', weeks: 7 },
      { decisions: ['D-2'], weeks: 6 },
    ],
    ['nonsense', { decisions: [], weeks: 6 }],
  ])('asks for what its settings say, also those of another version: %j', async (gadgetConfiguration, request) => {
    await open('', onDashboard(aGadget(), { gadgetConfiguration }));
    expect(requests('openGadget')).toEqual([request]);
  });
});

describe('the settings of the gadget', () => {
  const found = [
    { id: '7:a' as never, key: 'D-2' as never, title: 'History first', state: 'live', space: 'LEAD', page: 'Notes' },
    { id: '8:a' as never, key: 'D-5' as never, title: 'One model', state: 'live', space: 'LEAD', page: 'Notes' },
  ] as const;
  const editing = (gadgetConfiguration?: unknown, submit?: Host['submit']): Host => ({
    moduleKey: 'gadget',
    extension: { entryPoint: 'edit', gadgetConfiguration },
    answers: { findDecisions: () => ok(found) },
    ...(submit && { submit }),
  });

  test('are every decision and six weeks until somebody chooses', async () => {
    await open('', editing());
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Save' })));
    expect(payloads('submit')).toEqual([{ decisions: '', weeks: 6 }]);
  });

  test('keep the chosen decisions by their keys', async () => {
    await open('', editing());
    await doing(() => fireEvent.click(screen.getByLabelText('Only these')));
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
    await doing(() => fireEvent.click(screen.getByLabelText(/Decision D-5/)));
    await doing(() => fireEvent.change(screen.getByLabelText('Weeks'), { target: { value: '12' } }));
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Save' })));
    expect(payloads('submit')).toEqual([{ decisions: 'D-5', weeks: 12 }]);
  });

  test('leave what somebody else chose and this person cannot open', async () => {
    await open('', editing({ decisions: 'D-9', weeks: 4 }));
    expect(text()).toContain('1 more is chosen here (D-9), not among those that you can open now.');
    await doing(() => fireEvent.click(screen.getByLabelText(/Decision D-2/)));
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Save' })));
    expect(payloads('submit')).toEqual([{ decisions: 'D-9 D-2', weeks: 4 }]);
  });

  test('say when Jira did not keep them', async () => {
    await open(
      '',
      editing(undefined, () => {
        throw new Error('refused');
      }),
    );
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Save' })));
    expect(screen.getByRole('alert').textContent).toContain('Jira did not keep that');
  });
});

import type { ParentDecision } from '../../../src/contract/parent-decision';
import type { Reply } from '../../../src/contract/reply';
import { prepare, read } from '../../../src/core/reader/quick-reader';
import { workText } from '../../../src/adf/lines-of';
import { FakeCreateDialog, type FakeField } from './fake-create-dialog';
import { decided, doc, key, realTime, record } from './make';

const epic = { id: '10001', key: 'CDP-1' };
const asked = 'Decision D-12: Is «Streaming ingestion»';
const resting = 'Rests on Decision D-12';

type Answer = (parentId: string) => Promise<Reply<ParentDecision>> | Reply<ParentDecision>;
const always =
  (value: ParentDecision): Answer =>
  (): Reply<ParentDecision> => ({ ok: true, value });

/** Opens a dialog with the script in it, and waits until it has been heard. */
async function open(
  fields: Readonly<Record<string, FakeField>>,
  answer: Answer = always(decided()),
): Promise<FakeCreateDialog> {
  const dialog = new FakeCreateDialog(fields, (_, payload) => answer((payload as { parentId: string }).parentId));
  Object.assign(globalThis, { __bridge: dialog });
  await jest.isolateModulesAsync(async () => {
    await import('../../../static/create-screen/src/main');
  });
  await heard();
  return dialog;
}

/** Lets everything that needs no clock happen. */
const heard = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

afterEach(() => jest.useRealTimers());

describe('when the dialog opens', () => {
  test('the summary says which decision the parent rests on', async () => {
    const dialog = await open({ parent: { value: epic } });
    expect(dialog.under('summary')).toBe(`${resting}.`);
    expect(dialog.calls).toEqual([{ name: 'openParent', payload: { parentId: epic.id } }]);
  });

  test('a text that is already there is read at once', async () => {
    const dialog = await open({ parent: { value: epic }, summary: { value: realTime } });
    expect(dialog.under('summary')).toContain(asked);
  });

  test('nothing is said and nothing asked without a parent', async () => {
    const dialog = await open({});
    expect(dialog.submitted).toEqual([{ changeId: 'init', fieldsChanges: {}, screenTabsChanges: [] }]);
    expect(dialog.calls).toEqual([]);
  });

  test.each<[string, ParentDecision]>([
    ['a parent that rests on nothing, or that the author may not see', { view: 'none' }],
  ])('nothing is said about %s', async (_, parent) => {
    const dialog = await open({ parent: { value: epic } }, always(parent));
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toBe('');
  });

  test('who may not read the page gets the key and not a word more', async () => {
    const dialog = await open({ parent: { value: epic } }, always({ view: 'cannot-open', key }));
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toBe('Rests on Decision D-12, on a page that you cannot open.');
  });

  test.each([
    ['superseded', 'replaced'],
    ['withdrawn', 'withdrawn'],
  ] as const)('a decision that was %s is not asked about', async (state, word) => {
    const dialog = await open({ parent: { value: epic } }, always(decided({ state })));
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toBe(`${resting}, which has been ${word}.`);
  });
});

describe('when the author leaves a field', () => {
  test('the nearest part is named', async () => {
    const dialog = await open({ parent: { value: epic } });
    await dialog.fill('summary', 'Load the billing systems of Norway nightly');
    expect(dialog.under('summary')).toBe(`${resting}. Nearest: «Nightly loads from the four billing systems»`);
  });

  test('the question follows with both quotes, and goes when the story is reworded', async () => {
    const dialog = await open({ parent: { value: epic } });
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toContain(`This says «${realTime}». ${asked}`);
    expect(dialog.under('summary')).toMatch(/\?$/);
    await dialog.fill('summary', 'Load the billing systems of Norway nightly');
    expect(dialog.under('summary')).not.toContain(asked);
  });

  test.each([
    ['ADF', doc('As an analyst I want numbers.', realTime)],
    ['text', `As an analyst I want numbers.\n${realTime}`],
  ])('a description given as %s is read', async (_, description) => {
    const dialog = await open({ parent: { value: epic } });
    await dialog.fill('description', description);
    expect(dialog.under('summary')).toContain(asked);
  });

  test('the question is the one that the panel will show', async () => {
    const dialog = await open({ parent: { value: epic } });
    await dialog.fill('summary', realTime);
    const [finding] = read(prepare(record), workText(realTime, null)).findings;
    expect(finding?.aloud).toBe(true);
    expect(dialog.under('summary')).toContain(finding?.question);
    expect(dialog.under('summary')).toContain(finding?.storyQuote.text);
  });

  test('no value is changed and no other field is touched', async () => {
    const dialog = await open({ parent: { value: epic } });
    await dialog.fill('summary', realTime);
    await dialog.fill('description', doc('More.'));
    for (const { fieldsChanges } of dialog.submitted)
      for (const [field, change] of Object.entries(fieldsChanges))
        expect([field, Object.keys(change)]).toEqual(['summary', ['description']]);
    expect(dialog.value('summary')).toBe(realTime);
  });

  test.each([true, false])('an unchanged line is not written again (Jira tells changes: %s)', async (tells) => {
    const dialog = await open({ parent: { value: epic } });
    dialog.tellsChanges = tells;
    await dialog.fill('summary', realTime);
    const line = dialog.under('summary');
    await dialog.fill('description', doc('Nothing that matters here.'));
    expect(dialog.submitted.at(-1)?.fieldsChanges).toEqual({});
    expect(dialog.under('summary')).toBe(line);
    await dialog.fill('parent', null);
    expect(dialog.under('summary')).toBe('');
  });

  test('other fields are left alone', async () => {
    const dialog = await open({ parent: { value: epic } });
    await dialog.fill('priority', { id: '3' });
    expect(dialog.registered.at(-1)).toEqual([]);
    expect(dialog.submitted.at(-1)?.fieldsChanges).toEqual({});
  });

  test('a hidden description counts as empty, and a hidden parent as none', async () => {
    const dialog = await open({ parent: { value: epic }, description: { value: realTime, hidden: true } });
    expect(dialog.under('summary')).toBe(`${resting}.`);
    dialog.hide('parent');
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toBe('');
  });

  test('a check that is quiet on this site is quiet here', async () => {
    const { check } = read(prepare(record), workText(realTime, null)).findings[0] ?? { check: '' };
    const dialog = await open({ parent: { value: epic } }, always(decided({ quiet: [check] })));
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toContain(resting);
  });

  test('100 KB of pasted text still fit into two lines', async () => {
    const dialog = await open({ parent: { value: epic } });
    await dialog.fill('description', doc(`${realTime} ${'and so on '.repeat(10_000)}`, '😀'.repeat(50_000)));
    expect(dialog.under('summary')).toContain(resting.slice(-5));
    expect(dialog.under('summary').length).toBeLessThanOrEqual(170);
  });
});

describe('the parent', () => {
  test('is asked about once, however much is typed', async () => {
    const dialog = await open({ parent: { value: epic } });
    await dialog.fill('summary', 'One');
    await dialog.fill('summary', 'Two');
    await dialog.fill('description', doc('Three'));
    await dialog.fill('parent', { id: '10002', key: 'CDP-2' });
    await dialog.fill('parent', epic);
    expect(dialog.calls.map(({ payload }) => payload)).toEqual([{ parentId: '10001' }, { parentId: '10002' }]);
  });

  test('may change, and the line follows', async () => {
    const dialog = await open({ parent: { value: epic } }, (id) =>
      id === epic.id ? { ok: true, value: decided() } : { ok: true, value: { view: 'none' } },
    );
    await dialog.fill('parent', { id: '10002', key: 'CDP-2' });
    expect(dialog.under('summary')).toBe('');
  });

  test('whose decision was revised meanwhile keeps what was read when the dialog opened', async () => {
    let revised = false;
    const dialog = await open({ parent: { value: epic } }, () => ({
      ok: true,
      value: decided(revised ? { record: { ...record, parts: [] } } : {}),
    }));
    revised = true;
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toContain(asked);
  });

  test('that answers late says nothing about the one that was chosen since', async () => {
    let answerFirst: (reply: Reply<ParentDecision>) => void = () => undefined;
    const dialog = await open({}, (id) =>
      id === epic.id ? new Promise((resolve) => (answerFirst = resolve)) : { ok: true, value: decided() },
    );
    const first = dialog.fill('parent', epic);
    await heard();
    await dialog.fill('parent', { id: '10002', key: 'CDP-2' });
    answerFirst({ ok: true, value: { view: 'cannot-open', key } });
    await first;
    expect(dialog.under('summary')).toBe(`${resting}.`);
  });
});

describe('where somebody else writes under the summary', () => {
  test('the words of the admin stay, before and after ours', async () => {
    const dialog = await open({ parent: { value: epic }, summary: { value: '', description: 'Say who gains.' } });
    expect(dialog.under('summary')).toBe(`Say who gains. · ${resting}.`);
    await dialog.fill('parent', null);
    expect(dialog.under('summary')).toBe('Say who gains.');
  });

  test('another app that replaces ours is kept, and ours comes after it', async () => {
    const dialog = await open({ parent: { value: epic } });
    dialog.writeUnder('summary', 'From another app.');
    await dialog.fill('summary', '');
    expect(dialog.under('summary')).toBe(`From another app. · ${resting}.`);
  });
});

describe('as if the app were not there', () => {
  test.each<[string, Answer]>([
    ['refuses', () => ({ ok: false, code: 'busy' })],
    ['breaks', () => Promise.reject(new Error('The function timed out.'))],
    ['answers nonsense', () => null as never],
  ])('the dialog goes on when the resolver %s', async (_, answer) => {
    const dialog = await open({ parent: { value: epic } }, answer);
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toBe('');
    expect(dialog.submitted).toHaveLength(2);
    expect(dialog.calls).toHaveLength(1);
  });

  test('a slow resolver holds the dialog up once, and its answer is used when it has come', async () => {
    jest.useFakeTimers();
    let answer: (reply: Reply<ParentDecision>) => void = () => undefined;
    const dialog = await open({ parent: { value: epic } }, () => new Promise((resolve) => (answer = resolve)));
    expect(dialog.submitted).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(dialog.submitted).toHaveLength(1);
    await dialog.fill('summary', realTime);
    expect(dialog.under('summary')).toBe('');
    answer({ ok: true, value: decided() });
    await heard();
    await dialog.fill('description', doc('More.'));
    expect(dialog.under('summary')).toContain(asked);
    expect(dialog.calls).toHaveLength(1);
  });

  test('a bridge that fails says nothing', async () => {
    const failing = { callBridge: () => Promise.reject(new Error('No bridge.')) };
    Object.assign(globalThis, { __bridge: failing });
    await jest.isolateModulesAsync(async () => {
      await expect(import('../../../static/create-screen/src/main')).resolves.toBeDefined();
    });
    await heard();
  });

  test('a dialog without a summary is left alone', async () => {
    const dialog = await open({ parent: { value: epic }, summary: { value: '', hidden: true } });
    expect(dialog.calls).toEqual([]);
    expect(dialog.submitted[0]?.fieldsChanges).toEqual({});
  });
});

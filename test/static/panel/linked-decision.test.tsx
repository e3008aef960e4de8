import { act, fireEvent, screen } from '@testing-library/react';
import type { FoundDecision } from '../../../src/contract/found-decision';
import type { DecisionId, DecisionKey } from '../../../src/core/decision/decision';
import { doing, never, ok, open, payloads, requests, type Host } from './fake-bridge';

const found: readonly FoundDecision[] = [
  ['700:a', 'D-12', 'Customer data platform', 'live'] as const,
  ['701:b', 'D-9', 'Consent in one place', 'superseded'] as const,
].map(([id, key, title, state]) => ({
  id: id as DecisionId,
  key: key as DecisionKey,
  title,
  state,
  space: 'Leadership',
  page: `Notes on ${title}`,
}));

const openField = (fieldValue: unknown, more: Host = {}) =>
  open('', {
    moduleKey: 'linked-decision',
    extension: { type: 'jira:customField', fieldValue },
    answers: { findDecisions: () => ok(found) },
    ...more,
  });
const field = () => screen.getByRole('combobox');
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const pressKey = (key: string) => doing(() => fireEvent.keyDown(field(), { key }));
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
function option(place: number): HTMLElement {
  const found = screen.getAllByRole('option')[place];
  if (!found) throw new Error(`There is no option ${place}`);
  return found;
}
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('the picker of the linked decision', () => {
  test('shows the recent ones before anything is typed, with key, title, state, space and page', async () => {
    await openField(null);
    expect(requests('findDecisions')).toEqual([{ text: '' }]);
    expect(options()).toEqual([
      'Decision D-12 Customer data platformLeadership · Notes on Customer data platform',
      'Decision D-9 Consent in one placeReplacedLeadership · Notes on Consent in one place',
    ]);
    expect(screen.getByRole('listbox', { name: 'Recent decisions' })).toBeTruthy();
  });

  test('puts in the one that was clicked: its id and key, and nothing else', async () => {
    await openField(null);
    await doing(() => fireEvent.click(option(1)));
    expect(payloads('submit')).toEqual([{ decision: '701:b', key: 'D-9' }]);
  });

  test('is worked by keyboard alone', async () => {
    await openField(null);
    expect(document.activeElement).toBe(field());
    const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(active()).toContain('D-12');
    await pressKey('ArrowDown');
    expect(active()).toContain('D-9');
    await pressKey('ArrowDown');
    expect(active()).toContain('D-12');
    await pressKey('ArrowUp');
    await pressKey('Enter');
    expect(payloads('submit')).toEqual([{ decision: '701:b', key: 'D-9' }]);
  });

  test('Escape empties the field first, and leaves it then', async () => {
    await openField(null);
    type('x');
    await pressKey('Escape');
    expect(field()).toHaveProperty('value', '');
    expect(payloads('close')).toEqual([]);
    await pressKey('Escape');
    expect(payloads('close')).toHaveLength(1);
  });

  test('shows what is linked, and can take it out', async () => {
    await openField({ decision: '700:a', key: 'D-12' });
    expect(document.body.textContent).toContain('Rests on Decision D-12');
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Clear' })));
    expect(payloads('submit')).toEqual([null]);
  });

  test.each([['text'], [7], [{}], [{ decision: 1, key: 2 }]])('takes %j for an empty field', async (value) => {
    await openField(value);
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });

  test('says what to do where there is no decision yet', async () => {
    await openField(null, { answers: { findDecisions: () => ok([]) } });
    expect(document.body.textContent).toContain('Record one in Confluence');
  });

  test('says so when the field does not take it', async () => {
    await openField(null, {
      submit: () => {
        throw new Error('no');
      },
    });
    await doing(() => fireEvent.click(option(0)));
    expect(screen.getByRole('alert').textContent).toContain('Jira did not take that.');
  });

  describe('while somebody types', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());
    const openTyping = async (more: Host = {}) => {
      await openField(null, more);
      await pass(0);
    };

    test('looks once the typing pauses, not with every letter', async () => {
      await openTyping();
      for (const text of ['c', 'co', 'con']) {
        type(text);
        await pass(100);
      }
      expect(requests('findDecisions')).toEqual([{ text: '' }]);
      await pass(250);
      expect(requests('findDecisions')).toEqual([{ text: '' }, { text: 'con' }]);
    });

    test('drops an answer that comes after a later question', async () => {
      let late: () => void = () => undefined;
      await openTyping({
        answers: {
          findDecisions: ({ text }) =>
            text === 'old' ? new Promise((done) => (late = () => done(ok(found)))) : ok(found.slice(1)),
        },
      });
      type('old');
      await pass(300);
      type('new');
      await pass(300);
      await doing(() => late());
      expect(options()).toHaveLength(1);
    });

    test('names what was looked for where nothing matches', async () => {
      await openTyping({ answers: { findDecisions: ({ text }) => ok(text === '' ? found : []) } });
      type('pricing');
      await pass(300);
      expect(document.body.textContent).toContain('No decision that you may read matches “pricing”.');
      expect(field().getAttribute('aria-activedescendant')).toBeNull();
    });

    test('can try again after a failure', async () => {
      let calls = 0;
      await openTyping({
        answers: { findDecisions: () => (++calls === 1 ? { ok: false, code: 'busy' } : ok(found)) },
      });
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await pass(0);
      expect(options()).toHaveLength(2);
    });

    test('keeps the space while it looks', async () => {
      await openTyping({ answers: { findDecisions: never } });
      expect(screen.getByRole('status', { name: 'Looking for decisions …' })).toBeTruthy();
    });
  });
});

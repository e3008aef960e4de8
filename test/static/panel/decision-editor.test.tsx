import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { readRecord } from '../../../src/adf/read-record';
import { writeRecord } from '../../../src/adf/write-record';
import type { AdfDoc } from '../../../src/adf/adf';
import type { ProposedWord } from '../../../src/contract/proposed-word';
import type { DecisionRecord } from '../../../src/core/decision/decision';
import { aDecisionPanel, aPart, aRecord, partId } from './a-decision';
import { doing, ok, open, payloads, text, type Host } from './fake-bridge';

const openEditor = (record: DecisionRecord | undefined, more: Host = {}) =>
  open('editor', {
    moduleKey: 'decision-panel',
    extension: { type: 'macro', macro: { body: record && writeRecord(record) }, config: {} },
    answers: { proposeWords: () => ok([]) },
    ...more,
  });

/** By its name, or how that begins, as `getByLabelText` finds it but many times faster in a form of this size. */
function field(name: string | RegExp, within: ParentNode = document): HTMLInputElement | HTMLTextAreaElement {
  const names = (text: string | null) => (typeof name === 'string' ? text?.trim() === name : name.test(text ?? ''));
  const labels = [...within.querySelectorAll('label')].filter(({ textContent }) => names(textContent));
  const named = [...within.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')].find(
    (one) =>
      names(one.getAttribute('aria-label')) || labels.some((label) => label.htmlFor === one.id || label.contains(one)),
  );
  if (!named) throw new Error(`There is no field named ${String(name)}`);
  return named;
}
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const keyDown = (name: string, key: string, more = {}) => fireEvent.keyDown(field(name), { key, ...more });
/** By its name, as `getByRole` finds it but many times faster in a form of this size. */
function button(name: string | RegExp): HTMLButtonElement {
  const named = [...document.querySelectorAll('button')].find((one) => {
    const own = one.getAttribute('aria-label') ?? one.textContent;
    return typeof name === 'string' ? own === name : name.test(own);
  });
  if (!named) throw new Error(`There is no button named ${String(name)}`);
  return named;
}
const press = (name: string | RegExp) => doing(() => fireEvent.click(button(name)));
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id;
const values = (heading: string) =>
  [...(screen.getByText(heading, { selector: 'h3' }).closest('section')?.querySelectorAll('textarea') ?? [])]
    .map(({ value }) => value)
    .filter((value) => value !== '');

/** What was submitted last, read as a page would be. */
function saved(): DecisionRecord {
  const { body } = payloads('submit').at(-1) as { body: AdfDoc };
  return readRecord(body).record;
}

beforeEach(() => sessionStorage.clear());

describe('the editor of a decision', () => {
  test('opens with three boxes, the direction in focus, and the rest folded under Add', async () => {
    await openEditor(undefined);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'The direction',
      'What we gave up, and why',
      'Not now',
    ]);
    expect(document.activeElement?.id).toBe('direction');
    const add = screen.getByText(/^Add what/).closest('details');
    expect(add?.open).toBe(false);
    for (const kind of [
      'We will',
      'In scope',
      'Out of scope',
      'Has to hold',
      'Considered and not taken',
      'Assumptions',
    ])
      expect(within(add as HTMLElement).getByText(kind)).toBeTruthy();
  });

  test('saves a record with only a direction', async () => {
    await openEditor(undefined);
    write('The direction', 'History before immediacy.');
    await press('Save');
    expect(payloads('submit')).toMatchObject([{ config: {}, keepEditing: true, body: { type: 'doc', version: 1 } }]);
    expect(saved()).toEqual({ title: '', direction: 'History before immediacy.', participants: [], parts: [] });
  });

  test('asks for the direction where it is missing, and loses nothing', async () => {
    await openEditor(undefined);
    write('Not now 1', 'Streaming');
    await press('Save');
    expect(screen.getByRole('alert').textContent).toContain('Write the direction first');
    expect(document.activeElement?.id).toBe('direction');
    expect(payloads('submit')).toEqual([]);
    expect(field('Not now 1').value).toBe('Streaming');
  });

  test('reads what stands in the panel and writes the same back', async () => {
    await openEditor(aRecord());
    write('The direction', `${aRecord().direction} Really.`);
    await press('Save');
    const before = readRecord(writeRecord(aRecord())).record;
    expect(saved()).toEqual({ ...before, direction: `${aRecord().direction} Really.` });
  });

  test('leaves what it does not understand where it stood', async () => {
    const doc = writeRecord(aRecord());
    const stray = { type: 'codeBlock', content: [{ type: 'text', text: 'select * from events' }] };
    await openEditor(aRecord(), { extension: { macro: { body: { ...doc, content: [...doc.content, stray] } } } });
    expect(text()).toContain('select * from events');
    write('The direction', 'Other.');
    await press('Save');
    expect(JSON.stringify(payloads('submit'))).toContain('select * from events');
  });

  test('says that the page must still be published', async () => {
    await openEditor(aRecord());
    expect(text()).toContain('it is recorded once the page is published');
    await press('Save');
    expect(payloads('showFlag')).toMatchObject([{ description: 'Publish the page, and the decision is recorded.' }]);
  });

  test.each([
    ['INVALID_BODY', /shorten it and save again/],
    ['MACRO_NOT_FOUND', /put the panel on the page again/],
    ['INVALID_CONFIG', /Reload the page/],
    ['anything else', /Try again/],
  ])('keeps everything when the page does not take it (%s), and says what to do', async (code, words) => {
    await openEditor(aRecord(), {
      submit: () => {
        throw new Error(`${code}: details`);
      },
    });
    write('The direction', 'Changed.');
    await press('Save');
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(field('The direction').value).toBe('Changed.');
    expect(payloads('showFlag')).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test('Enter leads through a sentence and begins the next', async () => {
    await openEditor(undefined);
    keyDown('The direction', 'Enter');
    expect(focused()).toBe('What we gave up, and why 1, what is favoured');
    write('What we gave up, and why 1, what is favoured', 'History');
    keyDown('What we gave up, and why 1, what is favoured', 'Enter');
    expect(focused()).toBe('What we gave up, and why 1, what gives way');
    write('What we gave up, and why 1, what gives way', 'speed');
    keyDown('What we gave up, and why 1, what gives way', 'Enter');
    write('What we gave up, and why 1, because', 'finance needs it');
    keyDown('What we gave up, and why 1, because', 'Enter');
    expect(focused()).toBe('What we gave up, and why 2, what is favoured');
    write('The direction', 'Go.');
    await press('Save');
    expect(saved().parts).toMatchObject([
      { kind: 'tension', favoured: 'History', conceded: 'speed', because: 'finance needs it' },
    ]);
  });

  test('Enter in the middle of a list adds right there', async () => {
    await openEditor(aRecord({ parts: [aPart('within', 'One'), aPart('within', 'Two')] }));
    keyDown('In scope 1', 'Enter');
    expect(focused()).toBe('In scope 2');
    write('In scope 2', 'Between');
    expect(values('In scope')).toEqual(['One', 'Between', 'Two']);
  });

  test('Enter that ends the composition of a character adds nothing', async () => {
    await openEditor(aRecord({ parts: [aPart('within', '一')] }));
    keyDown('In scope 1', 'Enter', { isComposing: true });
    expect(() => field('In scope 2')).toThrow();
  });

  test('Alt with up and down moves a part among its kind, and the focus goes with it', async () => {
    await openEditor(aRecord({ parts: [aPart('within', 'One'), aPart('beyond', 'Other'), aPart('within', 'Two')] }));
    field('In scope 2').focus();
    keyDown('In scope 2', 'ArrowUp', { altKey: true });
    expect(values('In scope')).toEqual(['Two', 'One']);
    expect(focused()).toBe('In scope 1');
    keyDown('In scope 1', 'ArrowUp', { altKey: true });
    expect(values('In scope')).toEqual(['Two', 'One']);
    keyDown('In scope 1', 'ArrowDown', { altKey: true });
    expect(values('In scope')).toEqual(['One', 'Two']);
    expect(values('Out of scope')).toEqual(['Other']);
  });

  test('buttons move as well, and stop at the ends', async () => {
    await openEditor(aRecord({ parts: [aPart('within', 'One'), aPart('within', 'Two')] }));
    await press('Move down: In scope 1');
    expect(values('In scope')).toEqual(['Two', 'One']);
    expect(button('Move up: In scope 1')).toHaveProperty('disabled', true);
    expect(button('Move down: In scope 2')).toHaveProperty('disabled', true);
  });

  test('Backspace in an empty part takes it away and goes back to the one before', async () => {
    await openEditor(aRecord({ parts: [aPart('within', 'One')] }));
    keyDown('In scope 1', 'Enter');
    keyDown('In scope 2', 'Backspace');
    expect(focused()).toBe('In scope 1');
    expect(values('In scope')).toEqual(['One']);
  });

  test('Escape leaves, and asks first where there are changes; Enter with Control saves', async () => {
    await openEditor(aRecord());
    write('The direction', 'Changed.');
    await doing(() => keyDown('The direction', 'Escape'));
    expect(text()).toContain('Leave without saving what you changed?');
    await press('Keep editing');
    expect(focused()).toBe('direction');
    await doing(() => keyDown('Not now 1', 'Enter', { ctrlKey: true }));
    expect(saved().direction).toBe('Changed.');
    expect(payloads('close')).toHaveLength(1);
  });

  test('Add opens a new part of its kind and goes there', async () => {
    await openEditor(undefined);
    await press(/^Assumptions/);
    expect(focused()).toBe('Assumptions 1');
    await press(/^Title/);
    expect(document.activeElement?.id).toBe('title');
    await press(/^Who was in the room/);
    expect(document.activeElement?.id).toBe('participant 0');
  });
});

describe('removing', () => {
  test('can be undone: the part comes back to where it stood, with all it had', async () => {
    await openEditor(aRecord());
    const before = field('Not now 1').value;
    await press('Remove: Not now 1');
    expect(text()).toContain('Removed “Streaming ingestion”.');
    await press('Undo');
    expect(field('Not now 1').value).toBe(before);
    await press('Save');
    expect(saved()).toEqual(readRecord(writeRecord(aRecord())).record);
  });

  test('a part leaves no pointer to it behind', async () => {
    await openEditor(aRecord());
    await press('Remove: Assumptions 1');
    await press('Save');
    expect(saved().parts.find(({ kind }) => kind === 'commitment')?.restsOn).toEqual([]);
  });
});

describe('what a part may also say', () => {
  test('raised by, reasons, a day to look again, what it rests on, and lent words', async () => {
    await openEditor(aRecord({ parts: [aPart('condition', 'No regulator asks'), aPart('within', 'Loads')] }));
    const part = document.querySelector('[aria-label="Assumptions 1"]') ?? document;
    const set = (label: RegExp, value: string) => fireEvent.change(field(label, part), { target: { value } });
    set(/^Because/, 'nobody has so far');
    set(/^Raised by/, 'Legal');
    set(/^Look again on/, '2027-03-01');
    set(/^Words other teams use/, 'supervisor, authority,');
    set(/^What would go against it/, 'same-day report');
    set(/^Fine nearby/, 'yearly report');
    fireEvent.click(field('Loads', part));
    await press('Save');
    const [loads, condition] = ['within', 'condition'].map((kind) => saved().parts.find((one) => one.kind === kind));
    expect(condition).toMatchObject({
      because: 'nobody has so far',
      raisedBy: 'Legal',
      reviewOn: '2027-03-01',
      otherWords: ['supervisor', 'authority'],
      counterWords: ['same-day report'],
      fineNearby: ['yearly report'],
      restsOn: [loads?.id],
    });
  });

  test('participants have a discipline, a name if they like, and what they are measured on', async () => {
    await openEditor(aRecord({ participants: [] }));
    await press(/^Who was in the room/);
    write('For', 'Legal');
    write('Name', 'Ines Haddad');
    write('Measured on', 'audit findings');
    await press('Add somebody');
    await press('Save');
    expect(saved().participants).toEqual([
      { discipline: 'Legal', person: { name: 'Ines Haddad' }, measuredOn: 'audit findings' },
    ]);
  });

  const pulled = (more: Partial<DecisionRecord['participants'][number]> = {}) =>
    aRecord({
      participants: [{ discipline: 'Data office', measuredOn: 'audit findings', ...more }],
      parts: [aPart('tension', 'Trust over speed')],
    });

  test('what somebody is measured on may pull toward a side of what was weighed', async () => {
    await openEditor(pulled());
    const side = screen.getByLabelText<HTMLSelectElement>('which pulls toward');
    fireEvent.change(side, { target: { value: within(side).getByText<HTMLOptionElement>('speed').value } });
    await press('Save');
    const [tension] = saved().parts;
    expect(saved().participants).toMatchObject([{ pullsToward: { part: tension?.id, pole: 'conceded' } }]);
  });

  test('with what was weighed, the side that something pulls toward goes too', async () => {
    await openEditor(pulled({ pullsToward: { part: partId('Trust over speed'), pole: 'favoured' } }));
    await press(/^Remove/);
    await press('Save');
    expect(saved().participants).toEqual([{ discipline: 'Data office', measuredOn: 'audit findings' }]);
  });

  test('a mention in the room stays a mention', async () => {
    const person = { accountId: 'account-ada', text: '@Ada Okoye' };
    await openEditor(aRecord({ participants: [{ discipline: 'Engineering', person }] }));
    write('The direction', 'Changed.');
    await press('Save');
    expect(saved().participants).toEqual([{ discipline: 'Engineering', person }]);
  });

  test('words that work suggests are taken one by one, and only when somebody says so', async () => {
    const word = (more: Partial<ProposedWord>): ProposedWord => ({
      part: partId('stored-later'),
      list: 'otherWords',
      word: 'CDC',
      from: 'epic',
      ...more,
    });
    const parts = [{ id: partId('stored-later'), text: 'Streaming ingestion' }];
    await openEditor(aRecord(), {
      answers: {
        proposeWords: () => ok([word({}), word({ list: 'fineNearby', word: 'a prepared topic', from: 'answer' })]),
        openDecisionPanel: () => ok(aDecisionPanel({ parts })),
      },
    });
    await press('+ CDC');
    expect(text()).not.toContain('+ CDC');
    await press('Save');
    const later = saved().parts.find(({ kind }) => kind === 'later');
    expect(later?.otherWords).toContain('CDC');
    expect(later?.fineNearby).toEqual([]);
  });
});

describe('unsaved edits', () => {
  test('leaving with changes asks, and staying keeps them', async () => {
    await openEditor(aRecord());
    write('The direction', 'Changed.');
    screen.getByRole('button', { name: 'Cancel' }).focus();
    await press('Cancel');
    expect(payloads('close')).toEqual([]);
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain(
      'Leave without saving what you changed?',
    );
    await press('Keep editing');
    expect(document.activeElement?.textContent).toBe('Cancel');
    expect(field('The direction').value).toBe('Changed.');
    await press('Cancel');
    await press('Leave without saving');
    expect(payloads('close')).toHaveLength(1);
  });

  test('leaving without changes does not ask', async () => {
    await openEditor(aRecord());
    await press('Cancel');
    expect(payloads('close')).toHaveLength(1);
  });

  test('a reload brings them back, and says so', async () => {
    await openEditor(aRecord());
    write('The direction', 'Changed.');
    cleanup();
    await openEditor(aRecord());
    expect(field('The direction').value).toBe('Changed.');
    expect(text()).toContain('These are your changes from before');
    await press('Start from the page instead');
    expect(field('The direction').value).toBe(aRecord().direction);
  });

  test('brought back over a panel that was changed meanwhile, they say that too', async () => {
    await openEditor(aRecord());
    write('The direction', 'Changed.');
    cleanup();
    await openEditor(aRecord({ direction: 'Somebody else was here.' }));
    expect(text()).toContain('The panel itself was changed since');
  });

  test('are forgotten once they are saved, or left on purpose', async () => {
    for (const leave of [['Save'], ['Cancel', 'Leave without saving']]) {
      await openEditor(aRecord());
      write('The direction', 'Changed.');
      for (const name of leave) await press(name);
      cleanup();
      await openEditor(aRecord());
      expect(field('The direction').value).toBe(aRecord().direction);
      cleanup();
    }
  });

  test('where the host closes the editor by itself, it says where they are kept', async () => {
    await openEditor(aRecord());
    write('The direction', 'Changed.');
    const [onClose] = payloads('onClose') as [() => Promise<void>];
    await onClose();
    expect(payloads('showFlag')).toMatchObject([{ title: 'Your changes are not saved yet' }]);
  });

  test('and says nothing where there are none', async () => {
    await openEditor(aRecord());
    const [onClose] = payloads('onClose') as [() => Promise<void>];
    await onClose();
    expect(payloads('showFlag')).toEqual([]);
  });
});

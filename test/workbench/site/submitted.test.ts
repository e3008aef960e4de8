import { bodyOf, configOf, newMacro, withSubmitted } from '../../../workbench/site/adf/extension';
import { readSubmitted } from '../../../workbench/site/confluence/submitted';
import { doc } from '../../make/adf';

const body = doc('We go this way.');
const codeOf = (payload: unknown, isBodied = true): unknown => {
  try {
    readSubmitted(payload, isBodied);
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
  return undefined;
};

describe("what a macro's editor may submit", () => {
  test.each([
    ['nothing at all', undefined],
    ['a list', []],
    ['neither a config nor a body', { keepEditing: true }],
  ])('refuses %s as a payload', (_, payload) => {
    expect(codeOf(payload)).toBe('INVALID_PAYLOAD');
  });

  test.each([
    ['null', { config: { a: null } }],
    ['an array in an array', { config: { a: [['b']] } }],
    ['null further down', { config: { a: { b: null } } }],
    ['a list', { config: [] }],
  ])('refuses a config with %s in it', (_, payload) => {
    expect(codeOf(payload)).toBe('INVALID_CONFIG');
  });

  test('refuses a body that is no document', () => {
    expect(codeOf({ body: { type: 'paragraph' } })).toBe('INVALID_BODY');
  });

  test('refuses a body for a macro that has none', () => {
    expect(codeOf({ body }, false)).toBe('INVALID_EXTENSION_TYPE');
  });

  test('takes a config, a body, or both, and stays open when asked to', () => {
    expect(readSubmitted({ config: { a: ['b', { c: 1 }] } }, true)).toEqual({
      config: { a: ['b', { c: 1 }] },
      keepEditing: false,
    });
    expect(readSubmitted({ config: {}, body, keepEditing: true }, true)).toEqual({
      config: {},
      body,
      keepEditing: true,
    });
  });
});

describe('what was submitted', () => {
  const macro = newMacro({
    extensionKey: 'app/environment/static/decision-panel',
    title: 'Decision reasoning',
    layout: 'bodied',
  });

  test('stands in the draft, under the same local id', () => {
    const changed = withSubmitted(macro, { body, config: { shown: true } });
    expect(bodyOf(changed).content).toEqual(body.content);
    expect(configOf(changed)).toEqual({ shown: true });
    expect(changed.attrs?.localId).toBe(macro.attrs?.localId);
  });

  test('never leaves a macro without a block in it: that would be no valid page', () => {
    expect(withSubmitted(macro, { body: { type: 'doc', version: 1, content: [] } }).content).toEqual([
      { type: 'paragraph' },
    ]);
  });
});

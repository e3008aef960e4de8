import { findPanels } from '../../src/adf/find-panels';
import { decisionPanel, doc, h, p, panel } from '../make/adf';

const page = doc('Notes', decisionPanel('one', h('Direction'), 'We load.'), panel(decisionPanel('two', 'We wait.')));

test('every decision panel of a page is found, at any depth, in reading order', () => {
  expect(findPanels(page)).toEqual([
    { localId: 'one', body: doc(h('Direction'), 'We load.') },
    { localId: 'two', body: doc('We wait.') },
  ]);
});

test('a page may come as the string that the platform stores', () => {
  expect(findPanels(JSON.stringify(page))).toEqual(findPanels(page));
});

test('other macros, and macros of other apps with a like name, are none', () => {
  const [, own] = page.content;
  const other = (attrs: Record<string, unknown>) => doc({ ...(own ?? p()), attrs: { ...own?.attrs, ...attrs } });
  expect(findPanels(other({ extensionType: 'com.atlassian.confluence.macro.core' }))).toEqual([]);
  expect(findPanels(other({ extensionKey: 'app/static/not-a-decision-panel', parameters: {} }))).toEqual([]);
  expect(findPanels(other({ extensionKey: 'decision-panel', parameters: {} }))).toHaveLength(1);
});

test.each([undefined, null, 5, 'no json {', '[]', { type: 'doc', content: [null, 3, { type: 'bodiedExtension' }] }])(
  'in %j there is no panel',
  (body) => {
    expect(findPanels(body)).toEqual([]);
  },
);

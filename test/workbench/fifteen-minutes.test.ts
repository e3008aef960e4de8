import { join } from 'node:path';
import type { DivergenceAnswerView, Divergences } from '../../src/contract/divergence';
import type { DivergenceAnswer } from '../../src/core/reading/divergence-answer';
import { buildFunctions } from '../../workbench/build';
import { people } from '../../workbench/seed/landmarks';
import { openingStory } from '../../workbench/seed/opening-story';
import { invokeAs } from '../../workbench/sites/invoke-as';
import { namedOn } from '../../workbench/sites/named';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';
import { asks } from './fixture-site';

const bundle = join(process.cwd(), 'dist', 'tested-functions', 'index.cjs');
beforeAll(() => buildFunctions(join(process.cwd(), 'src', 'index.ts'), bundle));

describe('fifteen minutes, as Confluence keeps the draft', () => {
  let workbench: Workbench;
  let pageId: string;
  let divergence: string;
  beforeAll(async () => {
    workbench = await startWorkbench({ bundle, seed: openingStory('2026-11-23') });
    pageId = namedOn(workbench.site).pages.get('friday-notes') ?? '';
    const { asked } = await invoke<Divergences>('openDivergences', {});
    divergence = asked[0]?.id ?? '';
  }, 60_000);
  afterAll(() => workbench.stop());

  const invoke = <Value>(name: string, more: object): Promise<Value> =>
    invokeAs<Value>(workbench.site, people.architect, { kind: 'macro', pageId, localId }, name, { localId, ...more });
  const press = (more: object = {}) =>
    invoke<DivergenceAnswerView>('answerDivergence', { divergence, kind: 'fifteen', reason: '', ...more });
  const drafts = (): readonly string[] =>
    [...workbench.site.confluence.pages.values()].filter(({ status }) => status === 'draft').map(({ id }) => id);
  /** As it is where the app died after Confluence had made the draft, a minute ago. */
  const forget = (): void => {
    const key = `fifteen-minutes:${pageId}:${localId}:${divergence}`;
    const { status, body } = workbench.site.kvs.call('/api/v1/get', { key });
    expect({ status, draft: typeof valueOf(body).draft }).toEqual({ status: 200, draft: 'string' });
    const value = { by: people.architect, at: new Date(Date.now() - 60_000).toISOString() };
    workbench.site.kvs.call('/api/v1/set', { key, value: { v: 1, value } });
    const entityName = 'divergence';
    const partition = [`${pageId}:${localId}`];
    const found = workbench.site.kvs.call('/api/v1/entity/query', { entityName, indexName: 'by-decision', partition });
    const [answer] = (found.body as { readonly data: readonly { readonly value: { readonly value: Ids } }[] }).data;
    expect(answer?.value.value.divergence).toBe(divergence);
    for (const id of [answer?.value.value.divergence, answer?.value.value.byWork])
      workbench.site.kvs.call('/api/v1/entity/delete', { entityName, key: `${pageId}:${localId}:${id ?? ''}` });
  };

  test('the one that was lost is found again by its author', async () => {
    const { draft } = await press();
    expect(drafts()).toEqual([draft]);
    forget();
    expect((await press()).draft).toBe(draft);
    expect((await press()).draft).toBe(draft);
    expect(drafts()).toEqual([draft]);
  });

  test('where its author takes the mark out of it, it is not found, and only who asks for another gets one', async () => {
    const [draft = ''] = drafts();
    const body = { representation: 'atlas_doc_format', value: '{"type":"doc","version":1,"content":[]}' };
    const changed = { id: draft, status: 'draft', title: 'Fifteen minutes', body };
    await asks(workbench, people.architect, 'PUT', `/wiki/api/v2/pages/${draft}`, changed);
    forget();
    await expect(press()).rejects.toThrow('begun-before');
    expect(drafts()).toEqual([draft]);
    await press({ anew: true });
    expect(drafts()).toHaveLength(2);
  });

  test('one that its author deleted is begun anew', async () => {
    const { draft } = await press();
    await asks(workbench, people.architect, 'DELETE', `/wiki/api/v2/pages/${draft ?? ''}?draft=true`);
    const another = (await press()).draft;
    expect(another).not.toBe(draft);
    expect(drafts()).toContain(another);
  });
});

const localId = 'customer-data';

/** An answer is kept for the two teams, and for the works that they speak from. */
type Ids = Pick<DivergenceAnswer, 'divergence' | 'byWork'>;

const valueOf = (stored: unknown): { readonly draft?: unknown } =>
  (stored as { readonly value: { readonly value: { readonly draft?: unknown } } }).value.value;

import { join } from 'node:path';
import { buildFunctions } from '../../workbench/build';
import { whatIsReal } from '../../workbench/server/real';
import { landmarks } from '../../workbench/seed/landmarks';
import { openingStory } from '../../workbench/seed/opening-story';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';
import { findPanels } from '../../src/adf/find-panels';
import type { AdfDoc } from '../../src/adf/adf';
import { asks } from './fixture-site';

const bundle = join(process.cwd(), 'dist', 'tested-functions', 'real.cjs');

describe('the app itself, on the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    await buildFunctions(join(process.cwd(), 'src', 'index.ts'), bundle);
    workbench = await startWorkbench({ bundle, seed: openingStory('2026-11-23') });
  });
  afterAll(() => workbench.stop());

  test('says what was checked, and that nothing has run on Atlassian’s own servers', async () => {
    const { checks } = await whatIsReal(workbench.site);
    const resultOf = (what: string) => checks.find((check) => check.what === what);
    expect(resultOf('manifest.yml')).toMatchObject({ ok: true });
    expect(resultOf('The app’s functions')?.result).toMatch(/sha256 [0-9a-f]{16}/);
    expect(resultOf('Atlassian’s packages, unmodified')?.result).toMatch(/@forge\/api \d+\.\d+\.\d+/);
    expect(resultOf('Atlassian’s own servers')).toMatchObject({ ok: false });
  }, 120_000);

  test('exports a panel whole, from its body alone: no request, no storage', async () => {
    const reply = await asks(
      workbench,
      'vp-product',
      'GET',
      `/wiki/api/v2/pages?title=${encodeURIComponent(landmarks.notesTitle)}&body-format=atlas_doc_format`,
    );
    const { results } = reply.body as { results: { body: { atlas_doc_format: { value: string } } }[] };
    const [panel] = findPanels(results[0]?.body.atlas_doc_format.value);
    const seen = workbench.site.activity.after(0).at(-1)?.id ?? 0;
    const outcome = await workbench.site.invocations.invoke({
      functionKey: 'exportPanel',
      module: { type: 'macro', key: 'decision-panel' },
      event: { exportType: 'pdf', context: {}, extensionPayload: { macro: { body: panel?.body } } },
      what: 'export',
    });
    expect(panel?.body.content.length).toBeGreaterThan(1);
    expect(outcome).toEqual({ kind: 'value', value: panel?.body satisfies AdfDoc | undefined });
    expect(workbench.site.activity.after(seen).map(({ kind }) => kind)).toEqual(['invocation']);
  });
});

import { invoke } from '@forge/bridge';
import { uiModificationsApi } from '@forge/jira-bridge';
import type { ParentDecision } from '../../../src/contract/parent-decision';
import type { Reply } from '../../../src/contract/reply';
import { createDialog } from './create-dialog';

/** How long the dialog may wait for the app, in ms; Jira shows its spinner meanwhile. */
const patience = 2_000;

const read = new Set(['summary', 'description', 'parent']);

const dialog = createDialog(
  async (parentId) => {
    const reply = (await invoke('openParent', { parentId })) as Reply<ParentDecision>;
    if (!reply.ok) throw new Error(reply.code);
    return reply.value;
  },
  () => new Promise((resolve) => setTimeout(resolve, patience)),
);

type Api = Parameters<Parameters<typeof uiModificationsApi.onInit>[0]>[0]['api'];

/** A callback that throws makes Jira report the app to the author, so nothing is thrown here. */
async function show(api: Api): Promise<void> {
  const summary = api.getFieldById<'summary'>('summary');
  if (!summary) return;
  try {
    const parent: { readonly id: string } | null | undefined = api.getFieldById<'parent'>('parent')?.getValue();
    const text = await dialog.look({
      parentId: parent?.id,
      summary: summary.getValue(),
      description: api.getFieldById<'description'>('description')?.getValue(),
      underSummary: summary.getDescription(),
    });
    if (text !== undefined) summary.setDescription(text);
  } catch {
    // The dialog works on as if the app were not there.
  }
}

const quietly = (started: Promise<unknown>): void => void started.catch(() => undefined);

quietly(
  uiModificationsApi.onInit(
    ({ api }) => show(api),
    () => ['summary'],
  ),
);
quietly(
  uiModificationsApi.onChange(
    ({ api, change }) => (read.has(change.current?.getId() ?? '') ? show(api) : undefined),
    ({ change }) => (read.has(change.current?.getId() ?? '') ? ['summary'] : []),
  ),
);

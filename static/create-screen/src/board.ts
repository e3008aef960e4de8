import { invoke, requestJira, router, showFlag, view } from '@forge/bridge';
import type { OwnQuestion } from '../../../src/contract/own-question';
import type { Reply } from '../../../src/contract/reply';
import { watchOwnStories, type FlagMemory } from './watch-own-stories';

/** How often a board in front of somebody looks, in ms: one search each, of the app's allowance. */
const pause = 60_000;

const json = { accept: 'application/json', 'content-type': 'application/json' };
const own = 'creator = currentUser() AND created >= "-10m" AND decisionQuestions > 0 ORDER BY created DESC';

async function property(accountId: string, init: { method: string; body?: string }): Promise<Response> {
  const path = `/rest/api/3/user/properties/throughline-flags?accountId=${encodeURIComponent(accountId)}`;
  return requestJira(path, { ...init, headers: json });
}

async function start(): Promise<void> {
  const { accountId } = await view.getContext();
  if (accountId === undefined) return;
  const look = watchOwnStories({
    async findOwn() {
      const body = JSON.stringify({ jql: own, fields: ['summary'], maxResults: 5 });
      const response = await requestJira('/rest/api/3/search/jql', { method: 'POST', headers: json, body });
      if (!response.ok) return [];
      const { issues } = (await response.json()) as { readonly issues: readonly { readonly id: string }[] };
      return issues.map(({ id }) => id);
    },
    async ask(issueId) {
      const reply = (await invoke('openOwnQuestion', { issueId })) as Reply<OwnQuestion | null>;
      return reply.ok ? reply.value : null;
    },
    async recall() {
      const response = await property(accountId, { method: 'GET' });
      if (response.status === 404) return { off: false, told: [] };
      // Whoever turned the flags off is not to be bothered because Jira is busy: then nothing is asked this time.
      if (!response.ok) throw new Error(`user property: ${response.status}`);
      return ((await response.json()) as { readonly value: FlagMemory }).value;
    },
    remember: async (memory) => {
      await property(accountId, { method: 'PUT', body: JSON.stringify(memory) });
    },
    show({ id, title, description, issueKey, turnOff }) {
      const flag = showFlag({
        id,
        title,
        description,
        type: 'info',
        isAutoDismiss: true,
        actions: [
          { text: 'Open it', onClick: () => void router.navigate(`/browse/${issueKey}`) },
          { text: 'Don’t ask me on boards', onClick: () => void turnOff().then(() => flag.close()) },
        ],
      });
    },
  });
  // A board works on as if the app were not there.
  const quietly = (): void => {
    if (!document.hidden) look().catch(() => undefined);
  };
  quietly();
  setInterval(quietly, pause);
}

void start().catch(() => undefined);

import { invoke, Modal, requestJira, router, showFlag, view } from '@forge/bridge';
import { flagsPath, nothingTold, type FlagMemory } from '../../../src/contract/flag-memory';
import type { OwnQuestion } from '../../../src/contract/own-question';
import type { Reply } from '../../../src/contract/reply';
import type { SprintFlag } from '../../../src/contract/sprint-review';
import { tellOfSprint } from './tell-of-sprint';
import { watchOwnStories } from './watch-own-stories';

/** How often a board in front of somebody looks, in ms: one search each, of the app's allowance. */
const pause = 60_000;

const json = { accept: 'application/json', 'content-type': 'application/json' };
const own = 'creator = currentUser() AND created >= "-10m" AND decisionQuestions > 0 ORDER BY created DESC';

async function recall(accountId: string): Promise<FlagMemory> {
  const response = await requestJira(flagsPath(accountId), { method: 'GET', headers: json });
  if (response.status === 404) return nothingTold;
  // Whoever turned the flags off is not to be bothered because Jira is busy: then nothing is asked this time.
  if (!response.ok) throw new Error(`user property: ${response.status}`);
  return ((await response.json()) as { readonly value: FlagMemory }).value;
}

/** Changes a part of what is remembered as it is now: another window may have remembered the other part meanwhile. */
async function remember(accountId: string, part: Partial<FlagMemory>): Promise<void> {
  const body = JSON.stringify({ ...(await recall(accountId)), ...part });
  const response = await requestJira(flagsPath(accountId), { method: 'PUT', headers: json, body });
  if (!response.ok) throw new Error(`user property: ${response.status}`);
}

async function ask<Value>(call: string, request: object): Promise<Value | null> {
  const reply = (await invoke(call, request)) as Reply<Value | null>;
  return reply.ok ? reply.value : null;
}

function ownStories(accountId: string): () => Promise<void> {
  return watchOwnStories({
    async findOwn() {
      const body = JSON.stringify({ jql: own, fields: ['summary'], maxResults: 5 });
      const response = await requestJira('/rest/api/3/search/jql', { method: 'POST', headers: json, body });
      if (!response.ok) return [];
      const { issues } = (await response.json()) as { readonly issues: readonly { readonly id: string }[] };
      return issues.map(({ id }) => id);
    },
    ask: (issueId) => ask<OwnQuestion>('openOwnQuestion', { issueId }),
    recall: () => recall(accountId),
    remember: (memory) => remember(accountId, memory),
    show({ id, title, description, issueKey, turnOff }) {
      const flag = showFlag({
        id,
        title,
        description,
        type: 'info',
        isAutoDismiss: true,
        actions: [
          { text: 'Open it', onClick: () => void router.navigate(`/browse/${issueKey}`) },
          // A flag that stays could not be turned off, and can be pressed again.
          { text: 'Don’t ask me on boards', onClick: () => void turnOff().then(flag.close, () => undefined) },
        ],
      });
    },
  });
}

const sprintOf = (accountId: string): Promise<void> =>
  tellOfSprint({
    recall: () => recall(accountId),
    remember: (sprints) => remember(accountId, { sprints }),
    ask: (told) => ask<SprintFlag>('openSprintFlag', { told }),
    show({ id, title, description, sprintId }) {
      const flag = showFlag({
        id,
        title,
        description,
        type: 'info',
        isAutoDismiss: false,
        actions: [
          {
            text: 'Review',
            onClick: () => {
              void flag.close();
              void new Modal({ resource: 'panel', size: 'xlarge', title: 'Review', context: { sprintId } }).open();
            },
          },
          { text: 'Not now', onClick: () => void flag.close() },
        ],
      });
    },
  });

async function start(): Promise<void> {
  const { accountId, extension } = await view.getContext();
  if (accountId === undefined) return;
  const look = ownStories(accountId);
  // A board works on as if the app were not there.
  const quietly = (): void => {
    if (!document.hidden) look().catch(() => undefined);
  };
  quietly();
  setInterval(quietly, pause);
  // Once for each time that a board is opened: what else stands on a page of Jira has no sprints.
  if (extension.boardId !== undefined || extension.board !== undefined) await sprintOf(accountId);
}

void start().catch(() => undefined);

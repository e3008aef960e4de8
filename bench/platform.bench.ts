import type { Activity, Place } from '../workbench/protocol';
import { openingStory } from '../workbench/seed/opening-story';
import { landmarks, people } from '../workbench/seed/landmarks';
import { startWorkbench, type Workbench } from '../workbench/start-workbench';
import type { Row } from './row';

export const name = 'What the platform is asked for (on the workbench, which counts like the platform)';

/** Each figure is one invocation of the unmodified app, seen from outside: REST points, KVS writes, milliseconds. */
export async function run(): Promise<readonly Row[]> {
  const workbench = await startWorkbench({ seed: openingStory('2026-11-20') });
  try {
    const { issues } = (await get(
      workbench,
      `/rest/api/3/search/jql?fields=parent&jql=${encodeURIComponent('project in (ENG, PRD, DAT)')}`,
    )) as {
      readonly issues: readonly {
        readonly id: string;
        readonly key: string;
        readonly fields: { readonly parent?: { readonly key: string } };
      }[];
    };
    const idOf = (key: string): string => issues.find((issue) => issue.key === key)?.id ?? '';
    const { results } = (await get(
      workbench,
      `/wiki/api/v2/pages?title=${encodeURIComponent(landmarks.notesTitle)}`,
    )) as { readonly results: readonly { readonly id: string }[] };
    const pageId = results[0]?.id ?? '';

    let arrived = 0;
    let stored = 0;
    const created = await during(workbench, 'consumer', async () => {
      await send(workbench, '/rest/api/3/issue', {
        fields: {
          project: { key: 'ENG' },
          issuetype: { name: 'Story' },
          parent: { key: 'ENG-3' },
          summary: 'Keep a copy of consent in the newsletter',
        },
      });
      arrived = performance.now();
      await workbench.idle();
      stored = performance.now();
    });
    const page = await during(workbench, 'resolver', () =>
      open(
        workbench,
        'macro',
        'decision-panel',
        { kind: 'macro', pageId, localId: 'customer-data' },
        'openDecisionPanel',
        { localId: 'customer-data' },
      ),
    );
    const epic = await during(workbench, 'resolver', () =>
      open(
        workbench,
        'jira:issueContext',
        'issue-panel',
        { kind: 'issue', issueId: idOf('ENG-3') },
        'openIssuePanel',
        {},
      ),
    );
    const story = await during(workbench, 'resolver', () =>
      open(
        workbench,
        'jira:issueContext',
        'issue-panel',
        { kind: 'issue', issueId: idOf('ENG-5') },
        'openIssuePanel',
        {},
      ),
    );
    const briefId = await writeBrief(workbench, pageId);
    const brief = await during(workbench, 'resolver', () =>
      open(workbench, 'macro', 'rests-on', { kind: 'macro', pageId: briefId, localId: 'bench' }, 'openRestsOn', {
        localId: 'bench',
      }),
    );
    return [
      ...rows('story created → question stored, its epic as direct parent', created, '3', '2'),
      {
        what: 'story created → question stored, trigger and queue in all',
        value: (stored - arrived) / 1000,
        unit: 's',
        aim: '≤ 10',
      },
      ...rows('opening the decision panel', page, '≤ 4', '0'),
      ...rows('opening the macro Rests on on a page', brief, '≤ 4', '0'),
      ...rows('opening the side panel of an epic', epic, '≤ 2', '0'),
      ...rows('opening the side panel of a story', story, '≤ 2', '0'),
    ];
  } finally {
    await workbench.stop();
  }
}

/** A page that rests on the decision, written and read before anybody opens it. */
async function writeBrief(workbench: Workbench, decisionPage: string): Promise<string> {
  const space = (await get(workbench, '/wiki/api/v2/spaces?keys=DATA')) as {
    readonly results: readonly { readonly id: string }[];
  };
  const extensionKey = `${workbench.site.identity.appId}/${workbench.site.identity.environmentId}/static/rests-on`;
  const macro = {
    type: 'extension',
    attrs: {
      extensionType: 'com.atlassian.ecosystem',
      extensionKey,
      localId: 'bench',
      parameters: { localId: 'bench', guestParams: { decision: `${decisionPage}:customer-data`, key: 'D-2' } },
    },
  };
  const text = { type: 'paragraph', content: [{ type: 'text', text: 'Segments are counted in one batch a night.' }] };
  const value = JSON.stringify({ type: 'doc', version: 1, content: [macro, text] });
  const { id } = (await send(workbench, '/wiki/api/v2/pages', {
    spaceId: space.results[0]?.id,
    status: 'current',
    title: 'Brief',
    body: { representation: 'atlas_doc_format', value },
  })) as { readonly id: string };
  await workbench.idle();
  return id;
}

function rows(
  what: string,
  { restPoints = 0, kvsWrites = 0, ms = 0 }: Activity,
  points: string,
  writes: string,
): readonly Row[] {
  return [
    { what: `${what}: REST`, value: restPoints, unit: 'points', aim: points },
    { what: `${what}: storage`, value: kvsWrites, unit: 'writes', aim: writes },
    { what: `${what}: time`, value: ms, unit: 'ms', baseline: 'in its function process, one run' },
  ];
}

/** The one invocation of a kind that `act` set off; more than one, or none, would make the figure meaningless. */
async function during(workbench: Workbench, kind: string, act: () => Promise<unknown>): Promise<Activity> {
  await workbench.idle();
  const before = workbench.site.activity.after(0).at(-1)?.id ?? 0;
  await act();
  const seen = workbench.site.activity
    .after(before)
    .filter((entry) => entry.kind === 'invocation' && entry.text.startsWith(kind));
  const [only] = seen;
  if (!only || seen.length !== 1)
    throw new Error(`expected one ${kind} invocation, saw ${seen.length}: ${seen.map(({ text }) => text).join(', ')}`);
  return only;
}

const headers = { cookie: `workbench-user=${people.headOfEngineering}`, 'content-type': 'application/json' };

async function get(workbench: Workbench, path: string): Promise<unknown> {
  return (await fetch(workbench.url + path, { headers })).json();
}

async function send(workbench: Workbench, path: string, body: unknown): Promise<unknown> {
  const reply = await fetch(workbench.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
  return reply.json();
}

const open = (
  workbench: Workbench,
  type: string,
  key: string,
  place: Place,
  functionKey: string,
  payload: unknown,
): Promise<unknown> => send(workbench, '/_workbench/invoke', { module: { type, key }, place, functionKey, payload });

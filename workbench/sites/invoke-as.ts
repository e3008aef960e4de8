import type { LinkedDecision } from '../../src/contract/found-decision';
import { moduleKeys } from '../../src/contract/modules';
import type { Reply } from '../../src/contract/reply';
import type { ModuleRef, Place } from '../protocol';
import { invokeResolver } from '../server/invoke';
import type { Site } from './open-site';

/** Calls the app as a frame would, for somebody; throws what the app or the platform answers instead of a value. */
export async function invokeAs<Value>(
  site: Site,
  accountId: string,
  place: Place,
  functionKey: string,
  payload: object,
): Promise<Value> {
  const module = moduleAt(place);
  const invoked = await invokeResolver(site, { module, place, functionKey, payload }, site.people.get(accountId));
  if ('error' in invoked) throw new Error(`${functionKey} as ${accountId}: ${invoked.error.message}`);
  const reply = invoked.value as Reply<Value>;
  if (!reply.ok) throw new Error(`${functionKey} as ${accountId}: the app answered "${reply.code}".`);
  return reply.value;
}

/** What the linked-decision field is to hold for a macro on a page, as the picker would give it. */
export async function linkTo(
  site: Site,
  accountId: string,
  projectId: string,
  pageId: string,
  localId: string,
): Promise<LinkedDecision> {
  const fieldId = site.jira.fields[0]?.id ?? '';
  const place: Place = { kind: 'field-edit', projectId, issueTypeId: '', fieldId, renderContext: 'issue-view' };
  const title = site.confluence.pages.get(pageId)?.title ?? '';
  const decision = `${pageId}:${localId}`;
  for (const text of ['', title]) {
    const found = await invokeAs<
      readonly { readonly id: LinkedDecision['decision']; readonly key: LinkedDecision['key'] }[]
    >(site, accountId, place, 'findDecisions', { text });
    const one = found.find(({ id }) => id === decision);
    if (one) return { decision: one.id, key: one.key };
  }
  throw new Error(`The app's picker does not find the decision on "${title}" for ${accountId}.`);
}

/** The module that stands in such a place. */
function moduleAt({ kind }: Place): ModuleRef {
  switch (kind) {
    case 'macro':
    case 'macro-config':
      return { type: 'macro', key: moduleKeys.decisionPanel };
    case 'issue':
      return { type: 'jira:issueContext', key: moduleKeys.issuePanel };
    case 'field-edit':
      return { type: 'jira:customField', key: moduleKeys.linkedDecision };
    case 'create-screen':
      return { type: 'jira:uiModifications', key: moduleKeys.createScreen };
    case 'board':
      return { type: 'jira:globalBackgroundScript', key: moduleKeys.boardFlag };
    case 'gadget':
      return { type: 'jira:dashboardGadget', key: moduleKeys.gadget };
    case 'site':
      return { type: 'jira:adminPage', key: moduleKeys.jiraSettings };
  }
}

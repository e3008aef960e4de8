import { requestJira } from '@forge/bridge';
import { flagsPath, nothingTold, type FlagMemory } from '../../../src/contract/flag-memory';

const headers = { accept: 'application/json', 'content-type': 'application/json' };

/** What boards remember of this person; `undefined` where Jira does not say, so that nobody is bothered because it is busy. */
export async function recallFlags(accountId: string): Promise<FlagMemory | undefined> {
  try {
    const response = await requestJira(flagsPath(accountId), { method: 'GET', headers });
    if (response.status === 404) return nothingTold;
    return response.ok ? ((await response.json()) as { readonly value: FlagMemory }).value : undefined;
  } catch {
    return undefined;
  }
}

/** Changes it as it is now, not as it was recalled: a board in another window may have told of something meanwhile. */
export async function changeFlags(accountId: string, change: (memory: FlagMemory) => FlagMemory): Promise<boolean> {
  const memory = await recallFlags(accountId);
  if (!memory) return false;
  const response = await requestJira(flagsPath(accountId), {
    method: 'PUT',
    headers,
    body: JSON.stringify(change(memory)),
  });
  return response.ok;
}

import { requestJira } from '@forge/bridge';
import { asJson } from './frame';

/** Looks a person's name up as the viewer, when somebody asks to see it. `undefined` where Jira will not say. */
export async function nameOf(accountId: string): Promise<string | undefined> {
  try {
    const response = await requestJira(`/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`);
    if (!response.ok) return undefined;
    const name = asJson(await response.json()).displayName;
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

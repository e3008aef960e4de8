import { requestConfluence } from '@forge/bridge';
import { asJson, openFrame } from './frame';

/** How the page for fifteen minutes stands for the viewer: Confluence tells of a draft to its author alone. */
export type BegunPage = 'draft' | 'published' | 'mine, gone' | 'not for me' | 'unknown';

/** Looks as the viewer, so that nobody is led to a page that is not there, or not for them. */
export async function lookForPage(id: string, begunBy: string): Promise<BegunPage> {
  try {
    const response = await requestConfluence(
      `/wiki/api/v2/pages/${encodeURIComponent(id)}?status=draft&status=current&status=archived`,
    );
    if (response.ok) return asJson(await response.json()).status === 'draft' ? 'draft' : 'published';
    if (response.status !== 404) return 'unknown';
    return (await openFrame()).accountId === begunBy ? 'mine, gone' : 'not for me';
  } catch {
    return 'unknown';
  }
}

import type { Ports } from './ports';
import { understandSearch } from './understand-search';

/**
 * Brings what Jira keeps of searches in line with what they stand for now. Only those that speak of a decision's current
 * revision ever change: all others find what stands on the issues themselves.
 */
export async function keepSearches(ports: Ports): Promise<void> {
  if (!ports.jiraConnected()) return;
  const changed: { id: string; jql: string }[] = [];
  for (const { id, search, jql: before } of await ports.listSearches()) {
    const understood = await understandSearch(ports, search);
    if ('mistake' in understood) continue;
    const jql = ports.jqlOf(understood.sought);
    if (jql !== before) changed.push({ id, jql });
  }
  if (changed.length > 0) await ports.updateSearches(changed);
  ports.log('searches-kept', { changed: changed.length });
}

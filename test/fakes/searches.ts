import type { KeptSearch, Search, SearchPorts } from '../../src/app/sought';
import { jqlFunctions } from '../../src/forge/jql-functions';

/** What the fake Jira keeps of searches with the app's functions. */
export interface SearchesFake {
  readonly kept: Map<string, KeptSearch>;
  /** Somebody searches: what it stands for is kept from now on. */
  readonly keep: (search: Search, jql: string | undefined) => void;
  /** Ids of what was changed, in order. */
  readonly changes: string[];
  readonly ports: SearchPorts;
}

export function openSearchesFake(): SearchesFake {
  const kept = new Map<string, KeptSearch>();
  const changes: string[] = [];
  return {
    kept,
    changes,
    keep: (search, jql) => {
      const id = String(kept.size + 1);
      kept.set(id, { id, search, ...(jql !== undefined && { jql }) });
    },
    ports: {
      jqlOf: jqlFunctions.jqlOf,
      listSearches: () => Promise.resolve([...kept.values()]),
      updateSearches: (changed) => {
        for (const { id, jql } of changed) {
          const before = kept.get(id);
          if (before) kept.set(id, { ...before, jql });
          changes.push(id);
        }
        return Promise.resolve();
      },
    },
  };
}

import type { DecisionKey } from '../core/decision/decision';

/** Work that somebody looks for by a decision: a key and a number, nothing that only some may know. */
export interface Sought {
  readonly decision: DecisionKey;
  /** Only epics whose team's reading is for a revision before this one. */
  readonly readBefore?: number;
  /** Everything but that. */
  readonly negated: boolean;
}

/** A function of the app in somebody's search: which, with what, and whether it stands behind `not in`. */
export interface Search {
  readonly name: 'restingOn' | 'writtenBefore';
  /** What it stands beside: `issue`, mostly. */
  readonly field: string;
  readonly given: readonly string[];
  readonly negated: boolean;
}

/** What a search stands for, or one sentence for whoever wrote it. */
export type Understood = { readonly sought: Sought } | { readonly mistake: string };

/** A search that Jira keeps, and the JQL that it stands for there; none where it was a mistake. */
export interface KeptSearch {
  readonly id: string;
  readonly search: Search;
  readonly jql?: string;
}

/** What searching by JQL needs of the world. */
export interface SearchPorts {
  /** The words that Jira understands. */
  readonly jqlOf: (sought: Sought) => string;
  /** What Jira keeps of this app's functions; 1 point and one for each. */
  readonly listSearches: () => Promise<readonly KeptSearch[]>;
  /** Puts other JQL in their place; what Jira has forgotten meanwhile is left out. 1 point. */
  readonly updateSearches: (changed: readonly { readonly id: string; readonly jql: string }[]) => Promise<void>;
}

import type { DecisionId } from '../core/decision/decision';

/** What a trigger leaves for a consumer: ids only. Each may run twice, late or out of order with the same outcome. */
export type Job =
  | { readonly kind: 'page'; readonly pageId: string; readonly event: PageEvent }
  /** Reads a page that rests on a decision beside what the decision is now, from the lines that were kept of it. */
  | { readonly kind: 'page-again'; readonly pageId: string; readonly decision: DecisionId }
  | { readonly kind: 'issue'; readonly issueId: string }
  | { readonly kind: 'forget-issue'; readonly issueId: string }
  /** Of a project that was deleted for good: drops what was kept about an issue, unless it moved elsewhere before. */
  | { readonly kind: 'forget-if-gone'; readonly issueId: string }
  | { readonly kind: 'forget-project'; readonly projectId: string; readonly projectKey: string; readonly after: string }
  /** Tells a team's tally once more what an issue says that has been read. */
  | { readonly kind: 'retell'; readonly issueId: string }
  /** Reads again what stands directly under an issue, one page of a search at a time; for the sweep, only what is behind. */
  | { readonly kind: 'children'; readonly issueId: string; readonly which: 'all' | 'behind'; readonly after?: string }
  /** Reads again the epics and pages that rest on a decision; what stands below follows by itself. */
  | { readonly kind: 'decision'; readonly decision: DecisionId }
  /** Reads again every epic that rests on a decision, by id after one; for when what is a team was chosen. */
  | { readonly kind: 'epics'; readonly after: string }
  /** Reads again the epics of a team that wrote a reading, by id after one: for search, each says which revision it is for. */
  | { readonly kind: 'reading'; readonly decision: DecisionId; readonly teamId: string; readonly after: string }
  /** Keeps what was heard in a decision's read-back as first readings. */
  | { readonly kind: 'read-back'; readonly decision: DecisionId }
  /** Looks whether the create screen is registered as asked; `again`: projects came or went. */
  | { readonly kind: 'create-screen'; readonly look: 'again' | 'if-old' }
  /** Looks whether what Jira keeps of searches with this app's functions is still what they stand for. */
  | { readonly kind: 'searches' }
  /** Keeps which questions were open when a sprint began or ended. */
  | { readonly kind: 'sprint'; readonly sprintId: string; readonly what: 'started' | 'closed' }
  | { readonly kind: 'sweep' };

/** Why a page is looked at. Only for `trashed` and `deleted` does a page that cannot be read mean anything. */
export type PageEvent = 'changed' | 'trashed' | 'deleted';

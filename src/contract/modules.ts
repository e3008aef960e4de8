/** The manifest's module keys, which a frame finds in its context and loads its surface by. */
export const moduleKeys = {
  decisionPanel: 'decision-panel',
  restsOn: 'rests-on',
  linkedDecision: 'linked-decision',
  issuePanel: 'issue-panel',
  decisions: 'decisions',
  settings: 'settings',
  jiraSettings: 'jira-settings',
  createScreen: 'create-screen',
  boardFlag: 'board-flag',
  gadget: 'gadget',
  sprintReview: 'sprint-review',
  backlogReview: 'backlog-review',
} as const;

/** The issue property that JQL searches: keys, counts and instants, never a word of a decision. */
export const issuePropertyKey = 'throughline';

/** The page property that Confluence's search indexes: readable by whoever may read the page. */
export const pagePropertyKey = 'throughline-decisions';

/** One realtime channel for the read-back of each panel; the platform keeps it within the page. */
export const readBackChannel = (localId: string): string => `read-back-${localId}`;

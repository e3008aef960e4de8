import type { Switches } from './switches';

/** What an administrator has to do after installing, step by step, and how far it has come. */
export interface SetUp {
  readonly jira: 'connected' | 'not-connected';
  /** Jira's administrators: what follows is theirs to change. */
  readonly mayChange: boolean;
  /** The linked-decision field: `not-there` until Jira has made it, `unknown` without Jira. */
  readonly field: 'on-screens' | 'on-no-screen' | 'not-there' | 'unknown';
  /** Names of the screens that it stands on, at most a hundred; empty for who may not change them. */
  readonly fieldScreens: readonly string[];
  /** Spaces that the viewer sees and the app does not: pages there are recorded only when somebody opens their panel. */
  readonly hiddenSpaces: readonly { readonly key: string; readonly name: string }[];
  readonly createScreen: CreateScreen;
  readonly switches: Switches;
}

/** Where the create dialog shows the line under its summary. */
export interface CreateScreen {
  readonly choice: CreateScreenChoice;
  /** How many projects it is registered for. */
  readonly registered: number;
  /** Every project that the app knows; empty for who may not change it. */
  readonly projects: readonly CreateScreenProject[];
}

/** `all`: every project, also those to come · `chosen`: the ones that were picked, possibly none. */
export type CreateScreenChoice = 'all' | 'chosen';

export interface CreateScreenProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly registered: boolean;
}

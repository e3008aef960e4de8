import type { Switches } from './switches';

/** What an administrator has to do after installing, step by step, and how far it has come. */
export interface SetUp {
  readonly jira: 'connected' | 'not-connected';
  /** Jira's administrators: what follows is theirs to change. */
  readonly mayChange: boolean;
  readonly field: FieldPlaces;
  /** Spaces that the viewer sees and the app does not: pages there are recorded only when somebody opens their panel. */
  readonly hiddenSpaces: readonly { readonly key: string; readonly name: string }[];
  readonly createScreen: CreateScreen;
  readonly teams: TeamsStep;
  readonly switches: Switches;
}

/** Where the linked-decision field stands. */
export type FieldPlaces =
  /** `not-there` until Jira has made it · `unknown` without Jira, or where Jira does not say. */
  | { readonly state: 'not-there' | 'unknown' }
  /** All that is looked up for who does not administer Jira: whether it stands on any screen. */
  | { readonly state: 'on-screens' | 'on-no-screen' }
  | FieldCompared;

/** The field beside the epics of every project. */
export interface FieldCompared {
  readonly state: 'compared';
  /** How many projects have epics. */
  readonly projects: number;
  /** Screens on which epics of company-managed projects are made, changed or seen, and which lack it: the app can put it there. */
  readonly screens: readonly {
    readonly id: string;
    readonly name: string;
    readonly projects: readonly ProjectName[];
  }[];
  /** Team-managed projects whose epics lack it: Jira lets only their own administrators put it there. */
  readonly teamManaged: readonly ProjectName[];
  /** How many of the projects Jira told nothing about, or were too many to ask about. */
  readonly unclear: number;
}

/** How many screens one `placeField` takes. */
export const screensAtOnce = 20;

export interface ProjectName {
  readonly key: string;
  readonly name: string;
}

/** What is a team on this site: an epic's project · what its Team field says, and its project where that is empty. */
export const teamsFrom = ['project', 'team-field'] as const;
export type TeamsFrom = (typeof teamsFrom)[number];

export interface TeamsStep {
  readonly from: TeamsFrom;
  /** Whether Jira has a Team field; where one was chosen, whether it is still that one. */
  readonly field: 'there' | 'not-there';
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

export interface CreateScreenProject extends ProjectName {
  readonly id: string;
  readonly registered: boolean;
}

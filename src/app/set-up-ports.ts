import type { CreateScreenChoice } from '../contract/set-up';
import type { SwitchName } from '../contract/switches';
import type { Instant } from '../core/time';
import type { Registered } from './plan-registration';

/** What the set-up page and the create screen's registration need of the world. */
export interface SetUpPorts {
  /** Whether the viewer administers Jira. 1 point. */
  readonly administersJira: () => Promise<boolean>;
  /** Projects as the app sees them; only those of `ids` where given. A point each. */
  readonly listProjects: (ids?: readonly string[]) => Promise<readonly ProjectSeen[]>;
  /** UI modifications of this app. */
  readonly listRegistered: () => Promise<readonly Registered[]>;
  readonly register: (projectIds: readonly string[]) => Promise<void>;
  readonly reregister: (id: string, projectIds: readonly string[]) => Promise<void>;
  readonly unregister: (id: string) => Promise<void>;
  /** Ids of the screens that the linked-decision field stands on. */
  readonly fieldScreens: (as: 'app' | 'viewer') => Promise<ReadonlySet<string> | 'not-there' | 'unknown'>;
  /** The screens on which epics of company-managed projects are made, changed and seen; only for Jira's administrators, as the viewer. */
  readonly epicScreens: (projects: readonly ProjectSeen[]) => Promise<readonly EpicScreen[]>;
  /** Whether every type of epic of a team-managed project has the field; `undefined` where Jira does not tell the app. */
  readonly teamHasField: (project: ProjectSeen) => Promise<boolean | undefined>;
  /** Puts the field on a screen, as the viewer; one that has it already, or is gone, is left as it is. */
  readonly addFieldTo: (screenId: string) => Promise<void>;
  /** Current spaces as the actor sees them. */
  readonly listSpaces: (as: 'app' | 'viewer') => Promise<readonly { readonly key: string; readonly name: string }[]>;
  readonly getCreateScreen: () => Promise<CreateScreenSetting | undefined>;
  readonly putCreateScreen: (setting: CreateScreenSetting) => Promise<void>;
  /** Id of Jira's own Team field, which differs from site to site; `undefined` where Jira has none. 1 point. */
  readonly findTeamField: () => Promise<string | undefined>;
  /** Projects, until an administrator chose the Team field. Strict. */
  readonly getTeams: () => Promise<TeamsSetting>;
  readonly putTeams: (setting: TeamsSetting) => Promise<void>;
  /** Whether a feature that speaks up by itself may; yes until an administrator turned it off. Strict. */
  readonly isOn: (name: SwitchName) => Promise<boolean>;
  readonly turn: (name: SwitchName, on: boolean) => Promise<void>;
}

export interface ProjectSeen {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly managedBy: 'company' | 'team';
  /** Ids of its types of epics, by level and not by name. */
  readonly epicTypes: readonly string[];
}

export interface EpicScreen {
  readonly id: string;
  readonly name: string;
  readonly projectIds: ReadonlySet<string>;
}

/** What is a team, and with the Team field the id that it had when it was chosen. */
export type TeamsSetting = { readonly from: 'project' } | { readonly from: 'team-field'; readonly field: string };

/** What an administrator wants, and what there was of it at the last look. */
export interface CreateScreenSetting {
  readonly choice: CreateScreenChoice;
  /** Picked by hand; empty with `all`. */
  readonly picked: readonly string[];
  /** Those of the wanted projects that exist: one that is gone is not registered, but stays picked, as it may come back. */
  readonly existing: readonly string[];
  /** When Jira was last asked which exist. */
  readonly lookedAt: Instant;
}

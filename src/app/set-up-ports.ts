import type { CreateScreenChoice, SetUp } from '../contract/set-up';
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
  readonly fieldState: () => Promise<Pick<SetUp, 'field' | 'fieldScreens'>>;
  /** Puts the linked-decision field on Jira's default screen, as the viewer. */
  readonly addFieldToDefaultScreen: () => Promise<void>;
  /** Current spaces as the actor sees them. */
  readonly listSpaces: (as: 'app' | 'viewer') => Promise<readonly { readonly key: string; readonly name: string }[]>;
  readonly getCreateScreen: () => Promise<CreateScreenSetting | undefined>;
  readonly putCreateScreen: (setting: CreateScreenSetting) => Promise<void>;
  /** Whether a feature that speaks up by itself may; yes until an administrator turned it off. Strict. */
  readonly isOn: (name: SwitchName) => Promise<boolean>;
  readonly turn: (name: SwitchName, on: boolean) => Promise<void>;
}

export interface ProjectSeen {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

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

import type { AdfDoc } from '../../src/adf/adf';
import type { Access } from '../people/people';

export interface Project extends Access {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly issueTypes: readonly IssueType[];
  /** Ids of screen schemes by issue type, `default` for the other types; the site's default scheme where there is none. */
  readonly screenSchemes?: Readonly<Record<string, number>>;
  /** A team-managed project has fields of its own, which only its own administrators put on its work types. */
  readonly teamManaged?: { readonly lacks: readonly string[] };
}

/** A screen of company-managed projects, with one tab. */
export interface Screen {
  readonly id: number;
  readonly name: string;
  readonly tabId: number;
  /** Ids of the app's fields that do not stand on it; every other field of the site does. */
  readonly lacks: readonly string[];
}

/** Which screen each thing that is done to an issue happens on, by screen id. */
export interface ScreenScheme {
  readonly id: number;
  readonly name: string;
  readonly screens: { readonly default: number } & Readonly<Partial<Record<ScreenUse, number>>>;
}

export type ScreenUse = 'create' | 'edit' | 'view';

export interface IssueType {
  readonly id: string;
  readonly name: string;
  /** 1: epics, by whatever name · 0: stories and the like · -1: subtasks · above 1: what stands above epics. */
  readonly hierarchyLevel: number;
}

/** What became of a bulk move. */
export interface BulkTask {
  readonly taskId: string;
  readonly by: string;
  readonly at: string;
  /** Ids of the issues that were moved. */
  readonly moved: readonly number[];
  /** How many more were named that could not be. */
  readonly others: number;
}

/** A team of the site's people, as the Team field names it. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** It stays in the issues that it is the team of, without its name. */
  readonly deleted?: true;
}

export type Status = 'To Do' | 'In Progress' | 'Done';

export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly summary: string;
  readonly description: AdfDoc | null;
  readonly parentId?: string;
  /** Every sprint that it is or was in, oldest first: a sprint keeps what was unfinished when it closed. */
  readonly sprintIds?: readonly string[];
  readonly status: Status;
  readonly labels: readonly string[];
  readonly assigneeId?: string;
  readonly reporterId: string;
  readonly created: string;
  readonly updated: string;
  /** Values of the app's own fields, by field id; of the Team field the team's id. */
  readonly custom: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly history: readonly Change[];
}

/** A board over one or several projects; it stands in the first of them. */
export interface Board {
  readonly id: string;
  readonly name: string;
  readonly type: 'scrum' | 'kanban';
  readonly projectIds: readonly string[];
}

export interface Sprint {
  readonly id: string;
  /** The board it was made on. */
  readonly boardId: string;
  readonly name: string;
  readonly goal: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly createdDate: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
}

/** One entry of an issue's history. */
export interface Change {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly items: readonly ChangeItem[];
}

export interface ChangeItem {
  readonly field: string;
  readonly fieldId: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

/** Where a UI modification runs: what is missing stands for everything, and only one of the three may be missing. */
export interface UiContext {
  readonly projectId?: string | null;
  readonly issueTypeId?: string | null;
  readonly viewType?: string | null;
}

export interface UiModification {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly data: string;
  readonly contexts: readonly UiContext[];
}

/** The app's own field, as a site knows it. */
export interface AppField {
  /** `customfield_10100` */
  readonly id: string;
  readonly number: number;
  readonly moduleKey: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  /** `ari:cloud:ecosystem::extension/…` */
  readonly custom: string;
  readonly key: string;
  /** JSON schema of an object field's value. */
  readonly schema?: object;
  readonly formatter?: string;
  readonly validation?: { readonly expression: string; readonly errorMessage: string };
  /** JQL name → path into the value. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** A JQL name for a path into an issue property, as `jira:entityProperty` declares it. */
export interface PropertyAlias {
  readonly alias?: string;
  readonly propertyKey: string;
  readonly path: string;
  readonly type: string;
}

/** A function that the app adds to JQL, as `jira:jqlFunction` declares it. */
export interface JqlFunction {
  /** `ari:cloud:ecosystem::extension/…`: how Jira names it to the app. */
  readonly key: string;
  readonly moduleKey: string;
  /** The app's function that evaluates it. */
  readonly functionKey: string;
  readonly name: string;
  readonly arguments: readonly { readonly name: string; readonly required: boolean }[];
  readonly types: readonly string[];
  readonly operators: readonly string[];
}

/** What a function in a query stands for: evaluated once, kept for everybody, changed by the app only. */
export interface Precomputation {
  readonly id: string;
  readonly functionKey: string;
  readonly functionName: string;
  readonly field: string;
  readonly operator: string;
  readonly arguments: readonly string[];
  /** The JQL in its place, or what the person who searches is told instead. */
  readonly value?: string;
  readonly error?: string;
  readonly created: string;
  readonly updated: string;
  readonly used: string;
}

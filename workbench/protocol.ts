/**
 * What the workbench's pages ask of its server, beside the product REST that both serve on the same origin.
 * Pages live on PORT; the app's frames on PORT + 1, another origin, at `/frames/<resource key>/<path>`.
 * The signed-in person is a cookie, `workbench-user=<accountId>`; `anonymous` is nobody.
 */

/** Where a frame stands. The server builds the module's context from it: what a browser says about itself is not trusted. */
export type Place =
  | { readonly kind: 'macro'; readonly pageId: string; readonly localId: string }
  /** The macro's editor, opened from the page editor; `pageId` is missing while a page has never been saved. */
  | { readonly kind: 'macro-config'; readonly pageId?: string; readonly spaceKey: string; readonly localId: string }
  | { readonly kind: 'issue'; readonly issueId: string }
  | {
      readonly kind: 'field-edit';
      readonly issueId?: string;
      readonly projectId: string;
      readonly issueTypeId: string;
      readonly fieldId: string;
      readonly renderContext: 'issue-view' | 'issue-create';
    }
  | { readonly kind: 'create-screen'; readonly projectId: string; readonly issueTypeId: string }
  /** A board or its backlog, or one sprint in it. */
  | { readonly kind: 'board'; readonly boardId: string; readonly sprintId?: string }
  | { readonly kind: 'gadget'; readonly gadgetId: string; readonly editing: boolean }
  | { readonly kind: 'site'; readonly product: 'jira' | 'confluence' };

export interface ModuleRef {
  /** `macro`, `jira:issueContext`, … */
  readonly type: string;
  readonly key: string;
}

/** POST /_workbench/invoke: runs the module's resolver in a function process. Answers `Invoked`. */
export interface Invoke {
  readonly module: ModuleRef;
  readonly place: Place;
  readonly functionKey: string;
  readonly payload?: unknown;
}
export type Invoked =
  { readonly value: unknown } | { readonly error: { readonly name: string; readonly message: string } };

/** POST /_workbench/context: what `view.getContext()` answers in that frame, less what only the page knows (an unsaved macro body). */
export interface AskContext {
  readonly module: ModuleRef;
  readonly place: Place;
}

/** POST /_workbench/fetch-product: `requestJira` / `requestConfluence` from a frame, as the signed-in person, scopes enforced. */
export interface FetchProduct {
  readonly module: ModuleRef;
  readonly product: 'jira' | 'confluence';
  readonly restPath: string;
  readonly init: {
    readonly method?: string;
    readonly body?: string;
    readonly headers?: readonly (readonly [string, string])[];
  };
}
export interface FetchedProduct {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly statusText: string;
  readonly isAttachment: boolean;
}

/** GET /_workbench/ui-modifications?projectId=…&issueTypeId=…: those that run in that create dialog. None: the script is not run. */
export interface RunsInDialog {
  readonly id: string;
  readonly data: string;
}

/** GET /_workbench/session; PUT /_workbench/session `{accountId}` signs in as somebody else. */
export interface Session {
  readonly user: WorkbenchUser;
  readonly users: readonly WorkbenchUser[];
}
export interface WorkbenchUser {
  readonly accountId: string;
  readonly displayName: string;
  /** "VP of product", "Data office", "not in the leadership space" … */
  readonly role: string;
  readonly admin: boolean;
  readonly licensed: boolean;
}

/** GET /_workbench/modules: what the manifest declares, for the pages to mount. */
export interface ModuleEntry {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  /** `<app>/<environment>/static/<module key>`: what a macro carries in a page's body, and a field in its schema. */
  readonly extensionKey: string;
  readonly resource: string;
  /** The resource of a macro's config or a field's edit. */
  readonly editResource?: string;
  readonly layout?: string;
  readonly viewportSize?: string;
}

/** GET /_workbench/activity?after=<id>, and as server-sent events on /_workbench/activity/stream: what the platform did, newest last. */
export interface Activity {
  readonly id: number;
  readonly at: string;
  readonly kind: 'event' | 'invocation' | 'rest' | 'kvs' | 'queue' | 'schedule' | 'realtime' | 'refused' | 'log';
  /** One line for a person: `created:issue ENG-7`, `resolver openIssuePanel 38 ms`, `GET /wiki/api/v2/pages/{id}`. */
  readonly text: string;
  readonly ms?: number;
  readonly restPoints?: number;
  readonly kvsReads?: number;
  readonly kvsWrites?: number;
  /** Joins what one invocation did. */
  readonly invocation?: string;
  readonly ok: boolean;
}

/** GET /_workbench/idle: answers once no event, job or invocation is under way or due; tests wait on it. POST /_workbench/faults sets these. */
export interface Faults {
  /** Path patterns that answer 429 or 503 the next `times` times. */
  readonly rest?: readonly { readonly path: string; readonly status: 429 | 503; readonly times: number }[];
  readonly eventDelayMs?: number;
  readonly repeatEvents?: boolean;
  readonly shuffleEvents?: boolean;
  /** Realtime answers nobody, and whoever listens is cut off. */
  readonly realtime?: 'off';
  /** How far queries of the app's storage lag behind gets. */
  readonly queryLagMs?: number;
  /** Calls of frames whose name matches are answered so much later. */
  readonly slow?: { readonly call: string; readonly ms: number };
  /** Functions matching this key die half-way, after their first storage write, the next `times` times. */
  readonly die?: { readonly function: string; readonly times: number };
}

/** GET /_workbench/real: what was checked when the workbench started, for the page "What is real here". */
export interface WhatIsReal {
  readonly checks: readonly { readonly what: string; readonly result: string; readonly ok: boolean }[];
}

/** GET /_workbench/story: which telling of its story the site is in, and how far it was lived. */
export interface StoryNow {
  /** The name of the telling; missing where there is only one. */
  readonly variant?: string;
  readonly variants: readonly { readonly name: string; readonly title: string }[];
  /** 0 until somebody moves it on. */
  readonly week: number;
  /** How many weeks there are; 0 where the site tells no story. */
  readonly weeks: number;
  /** What happened, oldest first, and where it can be seen as whom. */
  readonly told: readonly {
    readonly title: string;
    readonly text: string;
    readonly places: readonly { readonly as: string; readonly title: string; readonly path: string }[];
  }[];
}

/** POST /_workbench/next-week: lives the week after this one; nothing where the site is past it. Answers `StoryNow` once the app has seen it all. */
export interface NextWeek {
  readonly after: number;
}

/** POST /_workbench/begin-again: forgets everything on this site and tells the story anew, in this variant. Answers `StoryNow`. */
export interface BeginAgain {
  readonly variant: string;
}

/**
 * GET /_workbench/realtime?<Listen as JSON>, as server-sent events: what is published on a channel from now on, until
 * it is closed. POST /_workbench/realtime `Publish` answers what the bridge's `realtime.publish` does.
 */
export interface Listen {
  readonly module: ModuleRef;
  readonly place: Place;
  readonly channel: string;
  readonly isGlobal: boolean;
  readonly options: {
    readonly replaySeconds?: number;
    readonly token?: string;
    readonly contextOverrides?: readonly string[];
  };
}
export interface Publish extends Listen {
  readonly payload: unknown;
}

/**
 * Beside these (all POST, answering 204):
 * `/_workbench/hurry`: all that waits is due now, retries and delays too ·
 * `/_workbench/run-schedule` `{key}`: a scheduled trigger, now ·
 * `/_workbench/unarchive` `{pageId}`: what Confluence has no REST for.
 */
export interface RunSchedule {
  readonly key: string;
}
export interface Unarchive {
  readonly pageId: string;
}

/**
 * A team of the site's people: GET /_workbench/teams lists those that there are, PUT renames one (`TeamOfPeople`), DELETE
 * /_workbench/teams?id=… deletes one. Changing is for administrators.
 */
export interface TeamOfPeople {
  readonly id: string;
  readonly name: string;
}

/**
 * The one dashboard, which everybody shares: GET /_workbench/gadgets lists what stands on it, POST adds a module's gadget
 * (`AddGadget`), PUT keeps what its edit view submitted (`PlacedGadget`), DELETE /_workbench/gadgets?id=… takes it away.
 */
export interface PlacedGadget {
  readonly id: string;
  readonly moduleKey: string;
  readonly configuration?: unknown;
}
export interface AddGadget {
  readonly moduleKey: string;
}

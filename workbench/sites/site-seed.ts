import type { AdfDoc } from '../../src/adf/adf';
import type { Team } from '../jira/model';

/**
 * A site as data: who is there, which spaces and projects exist, and a story told in steps. The loader plays the
 * steps in order, as the people they name, through the same REST and the same resolvers that a browser uses, and
 * waits for the app to settle wherever a step needs what the app made of an earlier one (a key, a revision).
 */
export interface SiteSeed {
  /** Shown as the site's name. */
  readonly title: string;
  readonly users: readonly SeedUser[];
  /** Who is signed in when the site opens. */
  readonly opensAs: AccountId;
  readonly spaces: readonly SeedSpace[];
  readonly projects: readonly SeedProject[];
  /** What Jira's Team field can hold; without any, Jira has no such field. */
  readonly teams?: readonly Team[];
  readonly boards?: readonly SeedBoard[];
  readonly steps: readonly SeedStep[];
  /** Which telling of the story this is, where it can be told in several ways. */
  readonly variant?: Variant;
  /** How it goes on, a week at a time. */
  readonly weeks?: readonly SeedWeek[];
}

/** One way of telling a story: `name` on the command line, `title` for people. */
export interface Variant {
  readonly name: string;
  readonly title: string;
}

/** What people do in a week of the story, and what is said of it. */
export interface SeedWeek {
  readonly title: string;
  /** One paragraph, for whoever watches. */
  readonly told: string;
  /** Where it can be seen, and as whom one should look. */
  readonly places: readonly SeedPlace[];
  readonly steps: readonly WeekStep[];
}

export interface SeedPlace {
  readonly as: AccountId;
  /** A page or an issue. */
  readonly ref: Ref;
  readonly title: string;
}

/** Unlike the steps that fill a site, these happen now, and only through what people could do by themselves. */
export type WeekStep = PublishPage | AmendPage | CreateIssue | LinkDecision | WriteReading | PlanSprint;

/** `vp-product`, `data-office`, …: kept as it is, so that a mention in a body can name it. `app` stands for the app's own user. */
export type AccountId = string;

/** A name by which later steps find a page or an issue; the loader gives it its real id. */
export type Ref = string;

export interface SeedUser {
  readonly accountId: AccountId;
  readonly displayName: string;
  /** "VP of product", "not in the leadership space" … */
  readonly role: string;
  readonly admin?: boolean;
  /** Whether the app is licensed for this person; yes unless said otherwise. */
  readonly licensed?: boolean;
}

/** Who may do what in a space or a project. Nobody named: every signed-in person and the app may edit. */
export interface SeedPermissions {
  /** May see it. Those who may edit may see it too. */
  readonly view?: readonly AccountId[];
  readonly edit?: readonly AccountId[];
  /** Whether somebody who is not signed in may see it. */
  readonly anonymous?: boolean;
}

export interface SeedSpace extends SeedPermissions {
  readonly key: string;
  readonly name: string;
}

export interface SeedProject extends SeedPermissions {
  readonly key: string;
  readonly name: string;
  /** What the type above Story is called here; `Epic` unless said otherwise. The app must not care. */
  readonly epicsAreCalled?: string;
  /** Issue types above epics, nearest first: `['Initiative']`. */
  readonly above?: readonly string[];
  /** A screen that the epics of this project have for themselves; nobody has put the app's fields on it yet. */
  readonly epicScreen?: string;
  /** Its own administrators put fields on its work types, and have not put the app's there yet. */
  readonly teamManaged?: boolean;
}

/** A board over one or more projects, by their keys; it stands in the first of them. */
export interface SeedBoard {
  readonly name: string;
  readonly type: 'scrum' | 'kanban';
  readonly projects: readonly string[];
}

export type SeedStep =
  | WritePage
  | RevisePage
  | CreateIssue
  | EditIssue
  | LinkDecision
  | WriteReading
  | AnswerQuestion
  | ShowOnCreate
  | PlanSprint
  | MoveSprint;

interface Step {
  readonly by: AccountId;
  /** How long ago it happened; only Jira and Confluence show it, what the app stores is always from now. */
  readonly daysAgo?: number;
}

export interface WritePage extends Step {
  readonly do: 'write-page';
  readonly ref: Ref;
  readonly space: string;
  readonly title: string;
  readonly body: AdfDoc;
  /** `template`: what new pages of the space can begin with. */
  readonly kind?: 'page' | 'live-doc' | 'blog-post' | 'draft' | 'template';
  readonly parent?: Ref;
  /** Restrictions as Confluence has them: only those named. To keep the app out, name people and leave `app` away. */
  readonly onlyViewedBy?: readonly AccountId[];
  readonly onlyEditedBy?: readonly AccountId[];
}

/** The next version of a page, once the app has seen the one before. */
export interface RevisePage extends Step {
  readonly do: 'revise-page';
  readonly page: Ref;
  readonly body: AdfDoc;
  readonly title?: string;
  readonly message?: string;
}

export interface CreateIssue extends Step {
  readonly do: 'create-issue';
  readonly ref: Ref;
  readonly project: string;
  /** The type's name in that project: `Story`, `Task`, `Sub-task`, or what its epics are called. */
  readonly type: string;
  readonly summary: string;
  readonly description?: AdfDoc;
  readonly parent?: Ref;
  readonly assignee?: AccountId;
}

export interface EditIssue extends Step {
  readonly do: 'edit-issue';
  readonly issue: Ref;
  readonly summary?: string;
  readonly description?: AdfDoc;
}

/** A page without anything special about it. */
export interface PublishPage extends Pick<WritePage, 'do' | 'by' | 'ref' | 'space' | 'title' | 'body'> {
  /** The decision that the page says it rests on, by its macro. */
  readonly restsOn?: { readonly page: Ref; readonly localId: string };
}

/** The next version of a page, with some of its words exchanged and all else as it is by then; none where the words are gone. */
export interface AmendPage extends Step {
  readonly do: 'amend-page';
  readonly page: Ref;
  readonly words: string;
  readonly become: string;
  readonly message: string;
}

/** Fills the linked-decision field of an epic with the decision that this macro holds. */
export interface LinkDecision extends Step {
  readonly do: 'link';
  readonly issue: Ref;
  readonly page: Ref;
  /** The `localId` of the bodiedExtension in the page's body. */
  readonly localId: string;
}

/** How the epic's team reads its decision, at the revision that is newest at this point of the story. */
export interface WriteReading extends Step {
  readonly do: 'write-reading';
  readonly issue: Ref;
  readonly text: string;
  /** Left away where the team has written one already. */
  readonly first?: boolean;
}

/** Answers the first question beside a story whose quote contains these words; fails visibly if there is none. */
export interface AnswerQuestion extends Step {
  readonly do: 'answer';
  readonly issue: Ref;
  readonly quoteContains: string;
  readonly kind: 'within' | 'deliberate' | 'reworded' | 'reopen';
  readonly reason: string;
}

/** An administrator registers the line in the create dialog for every project, also those to come. */
export interface ShowOnCreate extends Step {
  readonly do: 'show-on-create';
}

/** Makes a sprint on a board and puts issues into it, whichever projects they are of. */
export interface PlanSprint extends Step {
  readonly do: 'plan-sprint';
  readonly board: string;
  readonly sprint: string;
  readonly goal?: string;
  readonly issues: readonly Ref[];
}

/** Starts a sprint for two weeks, or closes it, by its name. */
export interface MoveSprint extends Step {
  readonly do: 'start-sprint' | 'close-sprint';
  readonly sprint: string;
}

import type { FifteenMinutesPages } from '../../src/app/fifteen-minutes-ports';
import type { Confluence, IssueProperty, Jira, PageProperty } from '../../src/app/ports';
import { AppError } from '../../src/app/ports';
import type { IssueSeen, PageSeen, PanelSeen } from '../../src/app/seen';
import type { Team } from '../../src/core/reading/team';
import type { DecisionId, DecisionKey } from '../../src/core/decision/decision';
import type { AdfDoc } from '../../src/adf/adf';
import { workText } from '../../src/adf/lines-of';
import { isFifteenMinutesOn, writeFifteenMinutes } from '../../src/adf/write-fifteen-minutes';

/** A page as the fake site keeps it. `readers` undefined: everyone; the app is `app`. */
export interface FakePage {
  readonly id: string;
  readonly title: string;
  readonly spaceId: string;
  readonly version: number;
  readonly status: PageSeen['status'];
  readonly ownerId: string;
  readonly panels: readonly PanelSeen[] | undefined;
  readonly restsOn?: PageSeen['restsOn'];
  /** Paragraphs, beside its panels. */
  readonly says?: readonly string[];
  readonly readers?: readonly string[];
  /** `undefined`: whoever may read it. */
  readonly editors?: readonly string[];
  readonly property?: PageProperty;
  /** Whether somebody has changes that they have not published. */
  readonly draft?: boolean;
}

export interface FakeIssue {
  readonly id: string;
  readonly projectId: string;
  readonly level: number;
  readonly summary: string;
  readonly description?: unknown;
  readonly parentId?: string;
  /** What its Team field says. */
  readonly team?: Team;
  readonly closed?: boolean;
  readonly linked?: { readonly decision: DecisionId; readonly key: DecisionKey };
  readonly updated: number;
  readonly readers?: readonly string[];
  readonly editors?: readonly string[];
  readonly property?: IssueProperty;
}

/** Confluence and Jira in memory, with the points that the real ones would have taken. */
export interface Site {
  readonly pages: Map<string, FakePage>;
  readonly issues: Map<string, FakeIssue>;
  /** A space that is not named here is called by its id. */
  readonly spaceNames: Map<string, string>;
  /** Pages that were begun, in order. */
  readonly drafts: { readonly under: string; readonly by: string; readonly title: string; readonly body: AdfDoc }[];
  /** Those of them that are there no more, and those that search has not come to yet. */
  readonly discarded: Set<string>;
  readonly unsearched: Set<string>;
  /** Who may not create pages. */
  readonly cannotCreate: Set<string>;
  viewer: string;
  jira: boolean;
  /** Takes points as a request would: refused where Jira is not connected, or busy. */
  readonly spend: (points: number) => void;
  /** REST points since the last `points()`. */
  readonly points: () => number;
  /** The next requests answer 429. */
  busy: number;
  readonly clear: (issueId: string, field: 'linked' | 'parentId' | 'team' | 'property') => void;
  readonly confluence: Confluence & FifteenMinutesPages;
  readonly jiraPorts: Jira;
}

const may = (who: string, list: readonly string[] | undefined): boolean => list?.includes(who) ?? true;

export function openSite(): Site {
  let points = 0;
  const spend = (cost: number): void => {
    if (site.busy > 0) {
      site.busy--;
      throw new AppError('busy', 'status 429', 7);
    }
    points += cost;
  };
  const jiraOr = (): void => {
    if (!site.jira) throw new AppError('jira-not-connected', 'REQUEST_EGRESS');
  };
  const pageFor = (id: string, who: string): FakePage | undefined => {
    const page = site.pages.get(id);
    return page && may(who, page.readers) ? page : undefined;
  };
  const actor = (as: 'app' | 'viewer'): string => (as === 'app' ? 'app' : site.viewer);

  const confluence: Confluence & FifteenMinutesPages = {
    readPage: async (pageId, as) => {
      spend(1);
      const page = pageFor(pageId, actor(as));
      if (page) points++;
      return await Promise.resolve(page && structuredClone(seen(page)));
    },
    mayReadPage: async (pageId) => {
      spend(1);
      return Promise.resolve(pageFor(pageId, site.viewer) !== undefined);
    },
    readablePages: async (pageIds) => {
      if (pageIds.length === 0) return new Set();
      const found = pageIds.filter((id) => pageFor(id, site.viewer));
      spend(pageIds.length === 1 ? 1 : 1 + found.length);
      return Promise.resolve(new Set(found));
    },
    mayEditPage: async (pageId) => {
      spend(2);
      const page = pageFor(pageId, site.viewer);
      return Promise.resolve(page !== undefined && may(site.viewer, page.editors));
    },
    spaceName: async (spaceId) => {
      spend(2);
      return Promise.resolve(site.spaceNames.get(spaceId) ?? spaceId);
    },
    searchPages: async (text) => {
      spend(1);
      const hits = [...site.pages.values()].filter(
        ({ id, property }) =>
          pageFor(id, site.viewer) &&
          property &&
          property.count > 0 &&
          `${property.keys.join(' ')} ${property.titles}`.toLowerCase().includes(text.toLowerCase()),
      );
      points += hits.length;
      return Promise.resolve(hits.map(({ id, title, spaceId }) => ({ pageId: id, page: title, space: spaceId })));
    },
    draftFifteenMinutes: async ({ pageId }, meeting) => {
      spend(1);
      if (!pageFor(pageId, site.viewer) || site.cannotCreate.has(site.viewer))
        throw new AppError('no-edit-permission', 'fake');
      site.drafts.push({ under: pageId, by: site.viewer, title: meeting.title, body: writeFifteenMinutes(meeting) });
      return Promise.resolve(`draft-${site.drafts.length}`);
    },
    findFifteenMinutes: async (under, on) => {
      spend(1);
      const found = site.drafts.findIndex(
        (draft, at) =>
          draft.under === under &&
          draft.by === site.viewer &&
          isFifteenMinutesOn(draft.body, on) &&
          ![site.discarded, site.unsearched].some((those) => those.has(`draft-${at + 1}`)),
      );
      return Promise.resolve(found < 0 ? undefined : `draft-${found + 1}`);
    },
    isPageThere: async (pageId) => {
      spend(2);
      const draft = site.drafts[Number(pageId.replace('draft-', '')) - 1];
      return Promise.resolve(draft?.by === site.viewer && !site.discarded.has(pageId));
    },
    writePageProperty: async (pageId, property, as) => {
      spend(2);
      const page = pageFor(pageId, actor(as));
      if (!page || !may(actor(as), page.editors)) return Promise.resolve(false);
      site.pages.set(pageId, { ...page, property });
      return Promise.resolve(true);
    },
  };

  const jiraPorts: Jira = {
    readIssue: async (issueId) => {
      jiraOr();
      spend(1);
      const issue = site.issues.get(issueId);
      if (issue) points++;
      return Promise.resolve(issue && issueSeen(site, issue));
    },
    findChildren: async (issueId) => {
      jiraOr();
      spend(1);
      const children = [...site.issues.values()].filter(({ parentId }) => parentId === issueId);
      points += children.length;
      return Promise.resolve({ children: children.map(({ id, updated }) => ({ id, updated: instant(updated) })) });
    },
    findLinkedSince: async () => {
      jiraOr();
      spend(1);
      return Promise.resolve([...site.issues.values()].filter(({ linked }) => linked).map(({ id }) => id));
    },
    browsable: async (issueIds) => {
      if (issueIds.length === 0) return new Set();
      jiraOr();
      spend(1);
      return Promise.resolve(new Set(issueIds.filter((id) => issueMay(site, id, 'readers'))));
    },
    mayEdit: async (issueId) => {
      jiraOr();
      spend(1);
      return Promise.resolve(issueMay(site, issueId, 'readers') && issueMay(site, issueId, 'editors'));
    },
    writeIssueProperty: async (issueId, property) => {
      jiraOr();
      spend(1);
      const issue = site.issues.get(issueId);
      if (issue && property) site.issues.set(issueId, { ...issue, property });
      else site.clear(issueId, 'property');
      return Promise.resolve();
    },
  };

  const site: Site = {
    pages: new Map(),
    issues: new Map(),
    spaceNames: new Map(),
    drafts: [],
    discarded: new Set(),
    unsearched: new Set(),
    cannotCreate: new Set(),
    viewer: 'reader',
    jira: true,
    busy: 0,
    clear: (issueId, field) => {
      const issue = site.issues.get(issueId);
      if (!issue) return;
      const rest = Object.entries(issue).filter(([name]) => name !== field);
      site.issues.set(issueId, Object.fromEntries(rest) as unknown as FakeIssue);
    },
    spend: (cost) => {
      jiraOr();
      spend(cost);
    },
    points: () => {
      const spent = points;
      points = 0;
      return spent;
    },
    confluence,
    jiraPorts,
  };
  return site;
}

function issueMay(site: Site, id: string, what: 'readers' | 'editors'): boolean {
  const issue = site.issues.get(id);
  return issue !== undefined && may(site.viewer, issue[what]);
}

const seen = ({
  id,
  title,
  spaceId,
  version,
  status,
  ownerId,
  panels,
  restsOn = [],
  says = [],
}: FakePage): PageSeen => ({
  id,
  title,
  spaceId,
  version,
  status,
  ownerId,
  panels,
  restsOn,
  text: { lines: [title, ...says].map((text, at) => ({ text, role: at === 0 ? 'summary' : 'prose' })) },
});

const issueSeen = (site: Site, issue: FakeIssue): IssueSeen => ({
  id: issue.id,
  key: `P${issue.projectId}-${issue.id}`,
  summary: issue.summary,
  level: issue.level,
  projectId: issue.projectId,
  projectName: `Team ${issue.projectId}`,
  ...(issue.team && { team: issue.team }),
  ...(issue.parentId !== undefined && { parentId: issue.parentId }),
  subtaskIds: [...site.issues.values()].filter((one) => one.parentId === issue.id && one.level < 0).map(({ id }) => id),
  updated: instant(issue.updated),
  closed: issue.closed ?? false,
  ...(issue.linked && { linked: issue.linked }),
  text: workText(issue.summary, issue.description ?? null),
});

/** A fake clock's tick as an instant. */
export const instant = (tick: number): string => new Date(Date.UTC(2026, 8, 1) + tick * 1000).toISOString();

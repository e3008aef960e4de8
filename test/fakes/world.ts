import { openStorage, type Storage } from './storage';
import { doJob } from '../../src/app/do-job';
import type { Job } from '../../src/app/jobs';
import { AppError, type Ports } from '../../src/app/ports';
import { storeAnswers } from '../../src/forge/store-answers';
import { storeBonds } from '../../src/forge/store-bonds';
import { storeCreateScreen } from '../../src/forge/store-create-screen';
import { storeDecisions } from '../../src/forge/store-decisions';
import { storeBeginnings } from '../../src/forge/store-beginnings';
import { storeDivergences } from '../../src/forge/store-divergences';
import { storeKeys } from '../../src/forge/store-keys';
import { storeMoments } from '../../src/forge/store-moments';
import { storeLookBacks } from '../../src/forge/store-look-backs';
import { storePages } from '../../src/forge/store-pages';
import { storeReadBacks } from '../../src/forge/store-read-backs';
import { storeReadings } from '../../src/forge/store-readings';
import { storeRestingPages } from '../../src/forge/store-resting-pages';
import { storeRevisions } from '../../src/forge/store-revisions';
import { storeStandings } from '../../src/forge/store-standings';
import { storeSwitches } from '../../src/forge/store-switches';
import { storeTallies } from '../../src/forge/store-tallies';
import { storeTeams } from '../../src/forge/store-teams';
import { storeWorkTallies } from '../../src/forge/store-work-tallies';
import type { DecisionRecord } from '../../src/core/decision/decision';
import type { IssueSeen } from '../../src/app/seen';
import type { TeamsSetting } from '../../src/app/set-up-ports';
import type { DecisionId, DecisionKey } from '../../src/core/decision/decision';
import { without } from '../../workbench/without';
import { openReadBackFake, type ReadBackFake } from './read-back';
import { openPlanningFake, type PlanningFake } from './planning';
import { openSetUpFake, type SetUpFake } from './set-up';
import { openSearchesFake, type SearchesFake } from './searches';
import { instant, openSite, type FakeIssue, type FakePage, type Site } from './site';

/** A whole site with the app on it: fakes for the products, the real stores on a fake wire, and a queue that tests can bend. */
export interface World {
  readonly ports: Ports;
  readonly site: Site;
  /** What an administrator sees and changes. */
  readonly setUp: SetUpFake;
  /** What a read-back asks of the page, and what it told. */
  readonly readBack: ReadBackFake;
  /** What Jira keeps of searches. */
  readonly searches: SearchesFake;
  /** Boards and their sprints. */
  readonly planning: PlanningFake;
  readonly storage: Storage;
  readonly logged: string[];
  /** Jobs that wait. */
  readonly queue: Job[];
  /** Saves a page, which raises its version, and leaves the event's job in the queue. */
  readonly savePage: (page: Partial<FakePage> & { readonly id: string }) => FakePage;
  /** Saves an issue, and leaves the event's job in the queue. */
  readonly saveIssue: (issue: Partial<FakeIssue> & { readonly id: string }) => FakeIssue;
  /** Empties a field of an issue, without an event. */
  readonly clear: (issueId: string, field: 'linked' | 'parentId' | 'team' | 'property') => void;
  /** Does every job, also those that jobs leave; a job that fails for the moment is done again. */
  readonly settle: (order?: (queue: Job[]) => Job | undefined) => Promise<void>;
}

export const panel = (localId: string, record: DecisionRecord, replaced = false) => ({ localId, record, replaced });

/** Jira is asked for the Team field only where an administrator chose it. */
const seenWith = (teams: TeamsSetting, issue: IssueSeen): IssueSeen =>
  teams.from === 'project' ? without(issue, 'team') : { ...issue, team: issue.team ?? 'none' };

export const linkTo = (pageId: string, localId: string, key = 'D-1') => ({
  decision: `${pageId}:${localId}` as DecisionId,
  key: key as DecisionKey,
});

export function openWorld(): World {
  const storage = openStorage();
  const site = openSite();
  const setUp = openSetUpFake(site);
  const searches = openSearchesFake();
  const readBack = openReadBackFake(site, (page) => savePage(page));
  const planning = openPlanningFake(site, site.spend);
  const queue: Job[] = [];
  const logged: string[] = [];
  let tick = 0;
  const ports: Ports = {
    ...site.confluence,
    ...site.jiraPorts,
    readIssue: async (issueId) => {
      const issue = await site.jiraPorts.readIssue(issueId);
      return issue && seenWith(await storeTeams.getTeams(), issue);
    },
    ...setUp.ports,
    ...searches.ports,
    ...planning.ports,
    ...storeMoments,
    ...storeCreateScreen,
    ...storeAnswers,
    ...storeBonds,
    ...storeDecisions,
    ...storeDivergences,
    ...storeBeginnings,
    ...storeKeys,
    ...storePages,
    ...storeReadings,
    ...storeLookBacks,
    ...storeReadBacks,
    ...readBack.ports,
    ...storeRestingPages,
    ...storeRevisions,
    ...storeStandings,
    ...storeSwitches,
    ...storeTeams,
    ...storeTallies,
    ...storeWorkTallies,
    enqueue: (jobs) => Promise.resolve(void queue.push(...jobs)),
    now: () => instant(++tick),
    log: (event, counts, id) => void logged.push(JSON.stringify([event, counts, id])),
    jiraConnected: () => site.jira,
  };
  const savePage: World['savePage'] = (change) => {
    const before = site.pages.get(change.id);
    const page: FakePage = {
      title: 'Notes',
      spaceId: 'LEAD',
      status: 'current',
      ownerId: 'owner',
      panels: [],
      ...before,
      version: (before?.version ?? 0) + 1,
      ...change,
    };
    site.pages.set(page.id, page);
    queue.push({ kind: 'page', pageId: page.id, event: 'changed' });
    return page;
  };
  return {
    ports,
    site,
    setUp,
    searches,
    readBack,
    planning,
    storage,
    logged,
    queue,
    savePage,
    saveIssue: (change) => {
      const before = site.issues.get(change.id);
      const issue: FakeIssue = {
        projectId: '1',
        level: 0,
        summary: `Issue ${change.id}`,
        ...before,
        ...change,
        updated: ++tick,
      };
      site.issues.set(issue.id, issue);
      queue.push({ kind: 'issue', issueId: issue.id });
      return issue;
    },
    clear: site.clear,
    settle: async (order = (jobs) => jobs.shift()) => {
      for (let done = 0; queue.length > 0; done++) {
        if (done > 5000) throw new Error('the queue never ends');
        const job = order(queue);
        if (!job) return;
        try {
          await doJob(ports, job);
        } catch (error) {
          if (!(error instanceof AppError) || (error.code !== 'busy' && error.code !== 'changed-meanwhile'))
            throw error;
          storage.revive();
          queue.push(job);
        }
      }
    },
  };
}

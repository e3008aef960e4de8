import { followChildren, followDecision, followEpics, followReading } from './follow-links';
import { forgetIssue } from './forget-issue';
import { forgetIfGone, forgetProject } from './forget-project';
import { keepCreateScreen } from './keep-create-screen';
import { keepFirstReadings } from './keep-first-readings';
import { keepSearches } from './keep-searches';
import { keepSprintMoment } from './keep-sprint-moment';
import type { Job } from './jobs';
import type { Ports } from './ports';
import { readPageWorkAgain } from './read-page-work';
import { readStory } from './read-story';
import { sweep } from './sweep';
import { retellWork } from './tally-work';
import { ingestPage } from './take-page';

/** Does one job of the queue. */
export async function doJob(ports: Ports, job: Job): Promise<void> {
  switch (job.kind) {
    case 'page':
      return ingestPage(ports, job.pageId, job.event);
    case 'page-again':
      return readPageWorkAgain(ports, job.pageId, job.decision);
    case 'issue':
      await readStory(ports, job.issueId);
      return;
    case 'retell':
      return retellWork(ports, job.issueId);
    case 'forget-issue':
      return forgetIssue(ports, job.issueId);
    case 'forget-if-gone':
      return forgetIfGone(ports, job.issueId);
    case 'forget-project':
      return forgetProject(ports, job);
    case 'children':
      return followChildren(ports, job);
    case 'decision':
      return followDecision(ports, job.decision);
    case 'epics':
      return followEpics(ports, job.after);
    case 'reading':
      return followReading(ports, job);
    case 'read-back':
      return keepFirstReadings(ports, job.decision);
    case 'create-screen':
      return keepCreateScreen(ports, job.look);
    case 'searches':
      return keepSearches(ports);
    case 'sprint':
      return keepSprintMoment(ports, job.sprintId, job.what);
    case 'sweep':
      return sweep(ports);
  }
}

import type { Ports } from './app/ports';
import { now } from './forge/clock';
import { pageDrafts } from './forge/page-drafts';
import { pageWriting } from './forge/page-writing';
import { confluence } from './forge/confluence';
import { jira } from './forge/jira';
import { log } from './forge/log';
import { enqueue } from './forge/queue';
import { jqlFunctions } from './forge/jql-functions';
import { jiraConnected } from './forge/site';
import { epicScreens } from './forge/epic-screens';
import { fieldScreenPorts } from './forge/field-screens';
import { jiraSetUp } from './forge/jira-set-up';
import { listSpaces } from './forge/spaces';
import { storeCreateScreen } from './forge/store-create-screen';
import { uiModifications } from './forge/ui-modifications';
import { planning } from './forge/planning';
import { storeAnswers } from './forge/store-answers';
import { storeBeginnings } from './forge/store-beginnings';
import { storeBonds } from './forge/store-bonds';
import { storeDecisions } from './forge/store-decisions';
import { storeDivergences } from './forge/store-divergences';
import { storeKeys } from './forge/store-keys';
import { storeMoments } from './forge/store-moments';
import { storeLookBacks } from './forge/store-look-backs';
import { storePages } from './forge/store-pages';
import { realtime } from './forge/realtime';
import { storeReadBacks } from './forge/store-read-backs';
import { storeReadings } from './forge/store-readings';
import { storeRestingPages } from './forge/store-resting-pages';
import { storeRevisions } from './forge/store-revisions';
import { storeStandings } from './forge/store-standings';
import { storeSwitches } from './forge/store-switches';
import { storeTallies } from './forge/store-tallies';
import { storeTeams } from './forge/store-teams';
import { findTeamField } from './forge/team-field';
import { storeWorkTallies } from './forge/store-work-tallies';

export { parseViewer } from './forge/parse-context';
export { parseSearch } from './forge/jql-functions';
export { parseIssueEvent, parsePageEvent, parseProjectEvent, parseSprintEvent } from './forge/parse-event';
export { parseRequest } from './forge/parse-request';
export { parseJob } from './forge/queue';

/** The platform, as use cases know it. */
export const ports: Ports = {
  ...confluence,
  ...jira,
  ...storeDecisions,
  ...storeDivergences,
  ...storeBeginnings,
  ...storeRevisions,
  ...storeKeys,
  ...storePages,
  ...storeBonds,
  ...storeStandings,
  ...storeReadings,
  ...storeLookBacks,
  ...storeReadBacks,
  ...realtime,
  ...pageWriting,
  ...pageDrafts,
  ...storeRestingPages,
  ...storeAnswers,
  ...storeTallies,
  ...storeWorkTallies,
  ...storeMoments,
  ...planning,
  ...jiraSetUp,
  ...fieldScreenPorts,
  epicScreens,
  ...uiModifications,
  ...jqlFunctions,
  ...storeCreateScreen,
  ...storeSwitches,
  ...storeTeams,
  findTeamField,
  listSpaces,
  enqueue,
  now,
  log,
  jiraConnected,
};

import { answerDivergence } from '../app/answer-divergence';
import { answerQuestion } from '../app/answer-question';
import { findDecisions } from '../app/find-decisions';
import { lookBack } from '../app/look-back';
import { openDecisionPanel } from '../app/open-decision-panel';
import { openGadget } from '../app/open-gadget';
import { openDivergences } from '../app/open-divergences';
import { openMap } from '../app/open-map';
import { openMoreWork } from '../app/open-more-work';
import { openQuestionsFromWork } from '../app/open-questions-from-work';
import { openIssuePanel, readAgain } from '../app/open-issue-panel';
import { openOwnQuestion } from '../app/open-own-question';
import { openParent } from '../app/open-parent';
import { chooseProjects, chooseTeams, openSetUp, placeField, turnSwitch } from '../app/open-set-up';
import { openRestsOn } from '../app/open-rests-on';
import { openSettings } from '../app/open-settings';
import type { Ports } from '../app/ports';
import { openBetweenTeams } from '../app/between-teams';
import { openSprintFlag } from '../app/open-sprint-flag';
import { proposeWords } from '../app/propose-words';
import { leaveToTeams } from '../app/leave-to-teams';
import { closeReadBack, openReadBack, revealReadBack, sayHeard, startReadBack } from '../app/read-back';
import { reviewSprint } from '../app/review-sprint';
import { answerInReview, reviewStories } from '../app/review-stories';
import type { Viewer } from '../app/viewer';
import { stillHolds, writeReading } from '../app/write-reading';
import type { CallName, Request, Value } from '../contract/calls';

/** Which use case answers which call. */
export const answers: {
  readonly [Name in CallName]: (ports: Ports, viewer: Viewer, request: Request<Name>) => Promise<Value<Name>>;
} = {
  openDecisionPanel: (ports, viewer, { localId }) => openDecisionPanel(ports, viewer, localId),
  openMoreWork,
  openQuestionsFromWork,
  openIssuePanel,
  openRestsOn: (ports, viewer, { localId }) => openRestsOn(ports, viewer, localId),
  findDecisions: (ports, _viewer, { text }) => findDecisions(ports, text),
  writeReading,
  stillHolds,
  lookBack,
  answerQuestion,
  openDivergences,
  openMap,
  answerDivergence,
  readAgain,
  proposeWords: (ports, viewer, { localId }) => proposeWords(ports, viewer, localId),
  openReadBack,
  startReadBack,
  sayHeard,
  revealReadBack,
  closeReadBack,
  leaveToTeams,
  openSettings,
  openParent: (ports, _viewer, { parentId }) => openParent(ports, parentId),
  openOwnQuestion: (ports, _viewer, { issueId }) => openOwnQuestion(ports, issueId),
  openGadget: (ports, _viewer, request) => openGadget(ports, request),
  openSetUp,
  chooseProjects: (ports, _viewer, wanted) => chooseProjects(ports, wanted),
  placeField: (ports, _viewer, { screens }) => placeField(ports, screens),
  chooseTeams: (ports, _viewer, { from }) => chooseTeams(ports, from),
  turnSwitch: (ports, _viewer, { name, on }) => turnSwitch(ports, name, on),
  reviewSprint,
  reviewStories,
  answerInReview,
  openBetweenTeams,
  openSprintFlag,
};

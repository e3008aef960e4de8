import { invoke } from '@forge/bridge';
import type { CallName, Request, Value } from '../../../src/contract/calls';
import type { DecisionId } from '../../../src/core/decision/decision';
import type { Reply } from '../../../src/contract/reply';

/** Makes one call. A call that never reached the app answers like one that failed there, so that surfaces know one shape only. */
async function call<Name extends CallName>(name: Name, request: Request<Name>): Promise<Reply<Value<Name>>> {
  try {
    // The resolver answers every call with a Reply; the bridge's own type only adds a form that is never asked for.
    return (await invoke(name, request)) as Reply<Value<Name>>;
  } catch {
    return { ok: false, code: 'unexpected' };
  }
}

export const openDecisionPanel = (localId: string) => call('openDecisionPanel', { localId });

export const openMoreWork = (request: Request<'openMoreWork'>) => call('openMoreWork', request);

export const openQuestionsFromWork = (request: Request<'openQuestionsFromWork'>) =>
  call('openQuestionsFromWork', request);

export const openRestsOn = (localId: string) => call('openRestsOn', { localId });

export const openIssuePanel = () => call('openIssuePanel', {});

export const openMap = (decision: DecisionId) => call('openMap', { decision });

export const findDecisions = (text: string) => call('findDecisions', { text });

export const writeReading = (request: Request<'writeReading'>) => call('writeReading', request);

export const stillHolds = (request: Request<'stillHolds'>) => call('stillHolds', request);

export const lookBack = (request: Request<'lookBack'>) => call('lookBack', request);

export const answerQuestion = (request: Request<'answerQuestion'>) => call('answerQuestion', request);

export const openDivergences = (localId: string | undefined, from?: number) =>
  call('openDivergences', { ...(localId !== undefined && { localId }), ...(from !== undefined && { from }) });

export const answerDivergence = (request: Request<'answerDivergence'>) => call('answerDivergence', request);

export const readAgain = () => call('readAgain', {});

export const proposeWords = (localId: string) => call('proposeWords', { localId });

export const openReadBack = (localId: string) => call('openReadBack', { localId });

export const startReadBack = (localId: string) => call('startReadBack', { localId });

export const sayHeard = (request: Request<'sayHeard'>) => call('sayHeard', request);

export const revealReadBack = (request: Request<'revealReadBack'>) => call('revealReadBack', request);

export const closeReadBack = (request: Request<'closeReadBack'>) => call('closeReadBack', request);

export const leaveToTeams = (request: Request<'leaveToTeams'>) => call('leaveToTeams', request);

export const openSettings = () => call('openSettings', {});

export const openGadget = (request: Request<'openGadget'>) => call('openGadget', request);

export const openSetUp = () => call('openSetUp', {});

export const chooseProjects = (request: Request<'chooseProjects'>) => call('chooseProjects', request);

export const placeField = (request: Request<'placeField'>) => call('placeField', request);

export const chooseTeams = (request: Request<'chooseTeams'>) => call('chooseTeams', request);

export const turnSwitch = (request: Request<'turnSwitch'>) => call('turnSwitch', request);

export const reviewSprint = (request: Request<'reviewSprint'>) => call('reviewSprint', request);

export const reviewStories = (issueIds: readonly string[]) => call('reviewStories', { issueIds });

export const answerInReview = (request: Request<'answerInReview'>) => call('answerInReview', request);

export const openBetweenTeams = (issueIds: readonly string[]) => call('openBetweenTeams', { issueIds });

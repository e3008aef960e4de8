import * as v from 'valibot';
import { AppError } from '../app/ports';
import { screensAtOnce, teamsFrom } from '../contract/set-up';
import { switchNames } from '../contract/switches';
import { gadgetWeeks } from '../contract/gadget';
import { mostBetween, mostReadAtOnce } from '../contract/sprint-review';
import { answerKinds } from '../core/answer';
import type { DecisionId, DecisionKey } from '../core/decision/decision';
import type { PartId } from '../core/decision/part';
import type { FindingId } from '../core/finding';
import { longestDiscipline, longestLine } from '../core/read-back/read-back';
import type { DivergenceId } from '../core/reading/divergence';
import { divergenceAnswerKinds } from '../core/reading/divergence-answer';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const empty = v.pipe(
  v.unknown(),
  v.transform((): Readonly<Record<string, never>> => ({})),
);
const part = v.pipe(
  id,
  v.transform((text) => text as PartId),
);
const decision = v.pipe(
  id,
  v.transform((text) => text as DecisionId),
);
const revisionNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const instant = v.pipe(v.string(), v.maxLength(40));
/** Jira's ids of issues and projects. */
const numbered = v.pipe(v.string(), v.regex(/^\d{1,19}$/));
const ofPanel = v.object({ localId: id });
const ofReadBack = { localId: id, number: revisionNumber };
const line = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));
/** What somebody heard: for a discipline, and at least one line of it. */
const heard = v.pipe(
  v.object({
    discipline: v.pipe(line(longestDiscipline), v.minLength(1)),
    first: line(longestLine),
    wont: line(longestLine),
    back: line(longestLine),
  }),
  v.check(({ first, wont, back }) => first !== '' || wont !== '' || back !== ''),
);

const answer = {
  finding: v.pipe(
    id,
    v.transform((text) => text as FindingId),
  ),
  kind: v.picklist(answerKinds),
  reason: v.string(),
};

/** What each call may be asked with; whatever else a browser sends is dropped. */
const requests = {
  openDecisionPanel: ofPanel,
  openMoreWork: v.object({
    localId: id,
    from: v.object({ work: v.exactOptional(id), readings: v.exactOptional(instant) }),
  }),
  openQuestionsFromWork: v.object({
    localId: v.exactOptional(id),
    from: v.exactOptional(
      v.object({
        issues: v.exactOptional(instant),
        pages: v.exactOptional(instant),
        answers: v.exactOptional(instant),
      }),
    ),
  }),
  openIssuePanel: empty,
  openRestsOn: ofPanel,
  findDecisions: v.object({ text: v.pipe(v.string(), v.maxLength(1000)) }),
  writeReading: v.object({
    decision,
    revision: revisionNumber,
    text: v.string(),
    lines: v.optional(v.pipe(v.array(v.object({ part, text: v.string() })), v.maxLength(500)), []),
    over: v.exactOptional(instant),
  }),
  lookBack: v.object({ decision, text: v.string() }),
  stillHolds: v.object({ decision, revision: revisionNumber, over: instant }),
  answerQuestion: v.object(answer),
  openMap: v.object({ decision }),
  openDivergences: v.object({
    localId: v.exactOptional(id),
    from: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
  }),
  answerDivergence: v.object({
    localId: v.exactOptional(id),
    divergence: v.pipe(
      id,
      v.transform((text) => text as DivergenceId),
    ),
    kind: v.picklist(divergenceAnswerKinds),
    reason: v.string(),
    anew: v.exactOptional(v.literal(true)),
  }),
  readAgain: empty,
  proposeWords: ofPanel,
  openReadBack: ofPanel,
  startReadBack: ofPanel,
  sayHeard: v.object({ ...ofReadBack, heard }),
  revealReadBack: v.object(ofReadBack),
  closeReadBack: v.object(ofReadBack),
  leaveToTeams: v.object({ ...ofReadBack, question: id, text: v.pipe(line(longestLine), v.minLength(1)) }),
  openSettings: empty,
  openParent: v.object({ parentId: numbered }),
  openOwnQuestion: v.object({ issueId: numbered }),
  openGadget: v.object({
    decisions: v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.regex(/^D-[1-9]\d{0,8}$/),
          v.transform((text) => text as DecisionKey),
        ),
      ),
      v.maxLength(20),
    ),
    weeks: v.picklist(gadgetWeeks),
  }),
  openSetUp: empty,
  chooseProjects: v.object({
    choice: v.picklist(['all', 'chosen']),
    projects: v.pipe(v.array(numbered), v.maxLength(20_000)),
  }),
  placeField: v.object({ screens: v.pipe(v.array(numbered), v.maxLength(screensAtOnce)) }),
  chooseTeams: v.object({ from: v.picklist(teamsFrom) }),
  turnSwitch: v.object({ name: v.picklist(switchNames), on: v.boolean() }),
  reviewSprint: v.pipe(
    v.object({
      sprintId: v.optional(v.union([numbered, v.literal('backlog')])),
      after: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    }),
    v.transform(({ sprintId, after }) => ({
      ...(sprintId !== undefined && { sprintId }),
      ...(after !== undefined && { after }),
    })),
  ),
  reviewStories: v.object({ issueIds: v.pipe(v.array(numbered), v.maxLength(mostReadAtOnce)) }),
  answerInReview: v.object({ ...answer, issueId: numbered }),
  openBetweenTeams: v.object({ issueIds: v.pipe(v.array(numbered), v.maxLength(mostBetween)) }),
  openSprintFlag: v.object({ told: v.pipe(v.array(numbered), v.maxLength(1000)) }),
} as const;

type Requests = typeof requests;

/** A call's request, checked. */
export function parseRequest<Name extends keyof Requests>(name: Name, payload: unknown): v.InferOutput<Requests[Name]> {
  const parsed = v.safeParse(requests[name], payload);
  if (!parsed.success) throw new AppError('invalid-request', `${name} was asked with something else`);
  return parsed.output;
}

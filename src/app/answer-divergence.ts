import type { Request } from '../contract/calls';
import type { DivergenceAnswerView, DivergenceLine } from '../contract/divergence';
import { compare } from '../core/reading/compare';
import type { Divergence, Side } from '../core/reading/divergence';
import type { AnsweredSide, DivergenceAnswer } from '../core/reading/divergence-answer';
import { AppError } from './app-error';
import { beginFifteenMinutes } from './begin-fifteen-minutes';
import { hearVoices } from './hear-voices';
import { lineOf, seenIn, viewOf, worksOf } from './divergences-among';
import type { Ports } from './ports';
import { standsBefore, type StandsBefore } from './stands-before';
import { mustEdit, type Viewer } from './viewer';
import { visibleOf } from './visible-work';

/** Characters of a reason, or of what the decision should say. */
const longest = 4_000;

/**
 * Keeps what was said to a divergence, with both quotes. Only for who may see both sides and may change what they stand
 * before: the page, or the epic. Both can be and what the decision should say want words; the others go without, and
 * fifteen minutes begin a page for them.
 */
export async function answerDivergence(
  ports: Ports,
  viewer: Viewer,
  asked: Request<'answerDivergence'>,
): Promise<DivergenceAnswerView> {
  const reason = asked.reason.trim();
  if (reason.length > longest) throw new AppError('too-large', `a reason of ${reason.length} characters`);
  if (reason === '' && (asked.kind === 'both' || asked.kind === 'say'))
    throw new AppError('invalid-request', 'an answer that wants words');
  const before = await standsBefore(ports, viewer, asked.localId);
  await mustChange(ports, before);
  const { divergence, line } = await standing(ports, before, asked);
  const [given] = await ports.getDivergenceAnswers(before.decision.id, [divergence.id, divergence.byWork]);
  if (given && given.by !== viewer.accountId) throw new AppError('changed-meanwhile', 'somebody else answered it');
  const pressed = { by: viewer.accountId, draft: given?.draft, anew: asked.anew === true };
  const draft = asked.kind === 'fifteen' ? await beginFifteenMinutes(ports, before, line, pressed) : given?.draft;
  const answer: DivergenceAnswer = {
    divergence: divergence.id,
    byWork: divergence.byWork,
    decision: before.decision.id,
    revision: before.decision.revision,
    ...(divergence.axis.part !== undefined && { part: divergence.axis.part }),
    kind: asked.kind,
    reason,
    ...(draft !== undefined && { draft }),
    sides: [answered(divergence.sides[0]), answered(divergence.sides[1])],
    by: viewer.accountId,
    at: ports.now(),
  };
  await ports.putDivergenceAnswer(answer);
  return viewOf(answer);
}

async function mustChange(ports: Ports, { decision, epicId }: StandsBefore): Promise<void> {
  if (epicId !== undefined) return mustEdit(ports, epicId);
  if (!(await ports.mayEditPage(decision.pageId)))
    throw new AppError('no-edit-permission', 'the page may not be changed');
}

/** The divergence as it stands now, for who may see both of its sides. */
async function standing(
  ports: Ports,
  { decision, record, team }: StandsBefore,
  { divergence: id }: Request<'answerDivergence'>,
): Promise<{ readonly divergence: Divergence; readonly line: DivergenceLine }> {
  const heard = await hearVoices(ports, decision, record);
  const found = compare(heard.voices, Infinity, team).divergences.find((one) => one.id === id);
  const line = found && lineOf(found, record, seenIn(heard, await visibleOf(ports, worksOf(heard, [found]))));
  if (!found || !line) throw new AppError('changed-meanwhile', 'the question is no longer asked');
  return { divergence: found, line };
}

const answered = ({ team, said: [first] }: Side): AnsweredSide => ({ team, said: first });

import type { Request } from '../contract/calls';
import type { Answer } from '../core/answer';
import type { DecisionId } from '../core/decision/decision';
import type { CheckId } from '../core/finding';
import { pageOfWork, type WorkId } from '../core/work-id';
import { AppError } from './app-error';
import { answersTo, openQuestions } from './open-questions';
import type { Ports } from './ports';
import { propertyOf } from './read-story';
import type { Beside } from './standing';
import { mustRead, type Viewer } from './viewer';
import { askedIssue, askedWork, type WorkInFront } from './work-in-front';

/** Characters of a reason. */
const longest = 4_000;

/** Answers one question about the issue or the page in front of the viewer. */
export const answerQuestion = async (ports: Ports, viewer: Viewer, asked: Request<'answerQuestion'>): Promise<Answer> =>
  keep(ports, viewer, await askedWork(ports, viewer, asked.finding), asked);

/** Answers one about an issue that is shown among others. */
export const answerAbout = async (
  ports: Ports,
  viewer: Viewer,
  issueId: string,
  asked: Request<'answerQuestion'>,
): Promise<Answer> => keep(ports, viewer, await askedIssue(ports, issueId), asked);

/**
 * Keeps an answer with both texts it was asked about, and takes the question off the work's count. The answer is
 * written first: whatever follows is counted anew from the answers, so that doing it again does no harm.
 */
async function keep(
  ports: Ports,
  viewer: Viewer,
  work: WorkInFront | undefined,
  asked: Request<'answerQuestion'>,
): Promise<Answer> {
  if (asked.reason.length > longest) throw new AppError('too-large', `a reason of ${asked.reason.length} characters`);
  const decision = work && (await ports.getDecision(work.rests.decision));
  if (!decision) throw new AppError('not-found', 'the work rests on no decision');
  await mustRead(ports, decision.pageId);
  await work.mustEdit();
  const { rests } = work;
  const finding = rests.assessment.findings.find(({ id }) => id === asked.finding);
  if (!finding) throw new AppError('changed-meanwhile', 'the question is no longer asked');

  const answer: Answer = {
    finding: finding.id,
    check: finding.check,
    decision: decision.id,
    part: finding.part,
    revision: rests.revision,
    issueId: work.id,
    kind: asked.kind,
    reason: asked.reason.trim(),
    partQuote: finding.partQuote,
    storyQuote: finding.storyQuote.text,
    by: viewer.accountId,
    at: ports.now(),
    ...askedAt(rests, finding.id),
  };
  // Read before it is written: what a newer version of the app stored there is refused, not replaced.
  const [given] = await ports.getAnswers([answer]);
  if (given && given.by !== viewer.accountId) throw new AppError('changed-meanwhile', 'somebody else answered it');
  await ports.putAnswer(answer);
  await count(ports, finding.check, answer);
  await takeOff(ports, work.id, decision.id);
  return answer;
}

const askedAt = ({ asked }: Beside, finding: string) => {
  const at = asked[finding];
  return at === undefined ? {} : { askedAt: at };
};

/** How the check has done of late; the query may not know this answer yet, so it is put in by name. */
async function count(ports: Ports, check: CheckId, latest: Answer): Promise<void> {
  const name = ({ decision, issueId, finding }: Answer): string => `${decision}:${issueId}:${finding}`;
  const answers = new Map((await ports.listAnswersToCheck(check)).map((answer) => [name(answer), answer]));
  answers.set(name(latest), latest);
  await ports.getTallies([check]);
  const within = [...answers.values()].filter(({ kind }) => kind === 'within').length;
  await ports.putTally(check, { answered: answers.size, within });
}

/** From the standing as it is by now: a change of the work may have been read meanwhile. */
async function takeOff(ports: Ports, work: WorkId, decision: DecisionId): Promise<void> {
  const pageId = pageOfWork(work);
  if (pageId === undefined) return takeOffIssue(ports, work);
  const standing = await ports.getPageStanding(pageId, decision);
  const open = standing && (await openBeside(ports, work, standing.rests));
  if (standing && open !== standing.rests.open)
    await ports.putPageStanding({ ...standing, rests: { ...standing.rests, open: open ?? 0 } });
}

async function takeOffIssue(ports: Ports, issueId: string): Promise<void> {
  const standing = await ports.getStanding(issueId);
  if (!standing?.rests) return;
  const open = await openBeside(ports, issueId, standing.rests);
  if (open === standing.rests.open) return;
  const rests = { ...standing.rests, open };
  await ports.writeIssueProperty(issueId, propertyOf(standing, rests));
  await ports.putStanding({ ...standing, rests });
}

const openBeside = async (ports: Ports, work: WorkId, { decision, assessment }: Beside): Promise<number> =>
  openQuestions(assessment, await answersTo(ports, work, decision, assessment));

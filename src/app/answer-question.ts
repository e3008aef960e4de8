import type { Request } from '../contract/calls';
import type { Answer } from '../core/answer';
import type { CheckId } from '../core/finding';
import { AppError } from './app-error';
import { answersTo, openQuestions } from './open-questions';
import type { Ports } from './ports';
import { propertyOf } from './read-story';
import type { Resting } from './standing';
import { issueOf, mustEdit, mustRead, type Viewer } from './viewer';

/** Characters of a reason. */
const longest = 4_000;

/** Answers one question about the issue in front of the viewer. */
export const answerQuestion = (ports: Ports, viewer: Viewer, asked: Request<'answerQuestion'>): Promise<Answer> =>
  answerAbout(ports, viewer, issueOf(viewer), asked);

/**
 * Keeps an answer with both texts it was asked about, and takes the question off the issue's count. The answer is
 * written first: whatever follows is counted anew from the answers, so that doing it again does no harm.
 */
export async function answerAbout(
  ports: Ports,
  viewer: Viewer,
  issueId: string,
  asked: Request<'answerQuestion'>,
): Promise<Answer> {
  if (asked.reason.length > longest) throw new AppError('too-large', `a reason of ${asked.reason.length} characters`);
  const standing = await ports.getStanding(issueId);
  const rests = standing?.rests;
  const decision = rests && (await ports.getDecision(rests.decision));
  if (!decision) throw new AppError('not-found', 'the issue rests on no decision');
  await mustRead(ports, decision.pageId);
  await mustEdit(ports, standing.issueId);
  const finding = rests.assessment.findings.find(({ id }) => id === asked.finding);
  if (!finding) throw new AppError('changed-meanwhile', 'the question is no longer asked');

  const answer: Answer = {
    finding: finding.id,
    check: finding.check,
    decision: decision.id,
    part: finding.part,
    revision: rests.revision,
    issueId: standing.issueId,
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
  await takeOff(ports, standing.issueId);
  return answer;
}

const askedAt = ({ asked }: Resting, finding: string) => {
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

/** From the standing as it is by now: a change of the issue may have been read meanwhile. */
async function takeOff(ports: Ports, issueId: string): Promise<void> {
  const standing = await ports.getStanding(issueId);
  if (!standing?.rests) return;
  const { assessment } = standing.rests;
  const open = openQuestions(assessment, await answersTo(ports, issueId, standing.rests.decision, assessment));
  if (open === standing.rests.open) return;
  const rests = { ...standing.rests, open };
  await ports.writeIssueProperty(issueId, propertyOf(standing, rests));
  await ports.putStanding({ ...standing, rests });
}

import type { OwnQuestion } from '../contract/own-question';
import { answersTo, questionsOf } from './open-questions';
import type { Ports } from './ports';

/** The first open question about an issue, for who may browse the issue and read the page; null where there is none, or where an administrator wants no flags. */
export async function openOwnQuestion(ports: Ports, issueId: string): Promise<OwnQuestion | null> {
  if (!(await ports.isOn('story-flag')) || !(await ports.browsable([issueId])).has(issueId)) return null;
  const standing = await ports.getStanding(issueId);
  const rests = standing?.rests;
  const decision = rests && (await ports.getDecision(rests.decision));
  if (!decision || !(await ports.mayReadPage(decision.pageId))) return null;
  const answered = new Set(
    (await answersTo(ports, issueId, rests.decision, rests.assessment)).map(({ finding }) => finding),
  );
  const finding = questionsOf(rests.assessment).find(({ id }) => !answered.has(id));
  if (!finding) return null;
  return {
    issueKey: standing.issueKey,
    decision: decision.key,
    question: finding.question,
    storyQuote: finding.storyQuote.text,
    partQuote: finding.partQuote,
  };
}

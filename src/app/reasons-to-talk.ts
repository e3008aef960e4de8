import type { QuestionLine } from '../contract/decision-panel';
import type { ReasonToTalk } from '../contract/gadget';
import type { Decision } from '../core/decision/decision';
import type { Instant } from '../core/time';
import type { WorkId } from '../core/work-id';

/** One question, where it was asked. */
export interface AskedLine extends Pick<QuestionLine, 'part' | 'partQuote' | 'askedAt' | 'answer'> {
  /** The epic that the work stands under, or the page. */
  readonly place: WorkId;
}

/** How long a question may stand before somebody should ask why. */
const patience = 14 * 86_400_000;

/**
 * Why a decision needs a conversation. Only what people said or left unsaid counts, and only of the decision: who asked,
 * and how often, is nobody's business here.
 */
export function reasonsToTalk(
  { revision }: Pick<Decision, 'revision'>,
  asked: readonly AskedLine[],
  partings: number,
  now: Instant,
): readonly ReasonToTalk[] {
  // A revision made since is the answer to those who asked for one.
  const again = asked.filter(({ answer }) => answer?.kind === 'reopen' && answer.revision >= revision).length;
  const open = asked.filter(({ answer }) => !answer);
  const since = new Date(Date.parse(now) - patience).toISOString();
  const waiting = open.filter(({ askedAt }) => askedAt <= since).length;
  const shared = sharedPart(open);
  return [
    ...(again > 0 ? [{ why: 'look-again', answers: again } as const] : []),
    ...(partings > 0 ? [{ why: 'two-ways', questions: partings } as const] : []),
    ...(shared ? [shared] : []),
    ...(waiting > 0 ? [{ why: 'waiting', questions: waiting } as const] : []),
  ];
}

/** The part that work in most places asks about, where there are two at least. */
function sharedPart(open: readonly AskedLine[]): Extract<ReasonToTalk, { why: 'one-part' }> | undefined {
  const parts = [...new Set(open.map(({ part }) => part))].map((part) => {
    const lines = open.filter((line) => line.part === part);
    return { part: lines[0]?.partQuote ?? '', places: new Set(lines.map(({ place }) => place)).size };
  });
  const [most] = parts.sort((one, other) => other.places - one.places);
  return most && most.places > 1 ? { why: 'one-part', ...most } : undefined;
}

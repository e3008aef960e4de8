import type { WorkBeside } from './beside';
import { leavesAsItIs } from '../language/how-it-stands';
import type { Suspicion } from './check';
import type { PreparedSentence } from './prepare-work';
import { leavesOut } from './sides';

/** How much of a near-miss a sentence must name for it to be that. */
const isNamed = 0.75;

/** Why a sentence asks nothing whatever it names, in words that a person can check; `undefined` where it may speak. */
export function whySilent(
  { meeting, evidence }: Suspicion,
  { takenBack }: WorkBeside,
  first: PreparedSentence | undefined,
): string | undefined {
  const { sentence, fine } = meeting;
  switch (sentence.speaks) {
    case 'aside':
      return 'the text says itself that this is not part of it';
    case 'state':
      return 'this describes how things stand';
    case 'quoted':
      return 'this is quoted';
    case 'work':
      break;
  }
  const wholeAct = first?.claim.act;
  const act = wholeAct === 'document' || wholeAct === 'study' || wholeAct === 'mend' ? wholeAct : sentence.claim.act;
  switch (act) {
    case 'document':
      return 'to explain something is not to build it';
    case 'ask':
    case 'study':
      return 'to study something is not to build it';
    case 'defer':
      return 'the text puts it off';
    case 'state':
      return 'this describes how things stand';
    case 'mend':
      return 'to mend something is not to build it';
    case 'claim':
      break;
  }
  const { index, part } = meeting.part;
  if (leavesOut(part) && leavesAsItIs(sentence.words)) return 'the text leaves it as it is';
  // A tie is silence.
  if (fine.saying !== undefined && fine.best >= isNamed ** 2 * fine.saying.weight && fine.best >= evidence.best)
    return `«${fine.saying.text}» is fine nearby`;
  const isTakenBack = leavesOut(part) && (takenBack[index] ?? 0) >= isNamed * evidence.best;
  return isTakenBack ? 'another line of the text takes it back' : undefined;
}

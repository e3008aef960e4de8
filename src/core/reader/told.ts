import { cue, gives } from '../language/cues';
import type { Word } from '../language/words';
import type { WorkLine } from '../work';
import type { PreparedSentence } from './prepare-work';

/**
 * Marks as a state what only tells how things stand: in a paragraph what is told before something is asked ("The job
 * fails at night. Let it run again."), and a summary that reports ("The export drops the last row").
 */
export function withoutWhatIsTold(
  sentences: PreparedSentence[],
  lines: readonly WorkLine[],
): readonly PreparedSentence[] {
  let line = -1;
  let isAsked = false;
  for (let at = sentences.length - 1; at >= 0; at--) {
    const one = sentences[at];
    if (one === undefined) continue;
    if (one.line !== line) [line, isAsked] = [one.line, false];
    if (
      one.claim.act === 'claim' &&
      isTold(one) &&
      (isAsked || (lines[line]?.role === 'summary' && reports(one.words)))
    )
      sentences[at] = { ...one, claim: { ...one.claim, act: 'state' } };
    isAsked ||= opensWork(one.words[0]);
  }
  return sentences;
}

/** `Users ask twice.`, rather than `Ask once.` or `Users should be asked once.` */
const isTold = ({ words }: PreparedSentence): boolean =>
  !opensWork(words[0]) && !words.some((word) => gives(word, cue.wants));

const asking = cue.claims | cue.removes | cue.refuses | cue.informs | cue.studies | cue.swaps | cue.drafts | cue.turns;

const asks = new Set(
  `split raise emit pin fix remember print export compress rename rewrite parse link warn count measure check test store
  return set mark log pass look alert lower cut bring say answer`.split(/\s+/u),
);

/** Whether a sentence that begins so asks for something: `Building it takes an hour` and `Edited by hand` tell. */
const opensWork = (word: Word | undefined): boolean =>
  word !== undefined && (gives(word, asking) || asks.has(word.lower)) && !/(?:ing|ed)$/u.test(word.lower);

const verbs = new Set(
  `is are was has does writes sends takes makes fires gives prints ends expires asks comes goes keeps stays turns gets puts
  reads opens sees breaks fails loses ignores shows says starts needs wants waits lets sits brings holds finds forgets dies
  hangs crashes leaks floods fills hides appears disappears happens becomes remains seems contains includes runs drops
  leaves answers skips misses uses`.split(/\s+/u),
);

/** What opens a clause of its own, whose verb is not the sentence's. */
const openers = new Set(
  'who what that when where how if whoever which they you we i it until while so because whether'.split(' '),
);

/** Whether the sentence has a verb that tells: `The export drops the last row`, not `Hold it until the probe says so`. */
function reports(words: readonly Word[]): boolean {
  for (const [at, { lower }] of words.entries()) {
    if (at > 0 && verbs.has(lower)) return true;
    if (openers.has(lower)) return false;
  }
  return false;
}

import { cue, gives } from '../language/cues';
import type { Word } from '../language/words';
import type { WorkLine } from '../work';
import type { PreparedSentence } from './prepare-work';

/**
 * Marks as a state what only tells how things stand: in a paragraph what comes before something is asked ("The job fails
 * at night. Let it run again."), what somebody does who was spoken of before, a summary that reports ("The export drops the
 * last row"), and, where it reports a trouble, the prose below it too.
 */
export function withoutWhatIsTold(
  sentences: PreparedSentence[],
  lines: readonly WorkLine[],
): readonly PreparedSentence[] {
  const roleOf = ({ line }: PreparedSentence) => lines[line]?.role;
  const [first] = sentences;
  const isStory = first !== undefined && roleOf(first) === 'summary';
  const isReport = isStory && isTold(first) && reports(first.words);
  const isTrouble = isReport && first.words.some(({ lower }) => trouble.has(lower));
  let line = -1;
  let isAsked = false;
  for (let at = sentences.length - 1; at >= 0; at--) {
    const one = sentences[at];
    if (one === undefined) continue;
    if (one.line !== line) [line, isAsked] = [one.line, false];
    const isBelow = isStory && roleOf(one) === 'prose';
    const onlyTells =
      isAsked || (one === first && isReport) || (isBelow && (isTrouble || others.has(one.words[0]?.lower ?? '')));
    if (onlyTells && one.claim.act === 'claim' && isTold(one))
      sentences[at] = { ...one, claim: { ...one.claim, act: 'state' } };
    isAsked ||= opensWork(one.words);
  }
  return sentences;
}

/** `They swap shifts by phone.` below a summary: who was spoken of does something, without this work. `It` is what is built. */
const others = new Set(['they', 'he', 'she']);
const pronouns = new Set([...others, 'it']);

/** `Users ask twice.`, rather than `Ask once.` or `Users should be asked once.` */
const isTold = ({ words }: PreparedSentence): boolean =>
  (pronouns.has(words[0]?.lower ?? '') || !opensWork(words)) && !words.some((word) => gives(word, cue.wants));

const asking = cue.claims | cue.removes | cue.refuses | cue.informs | cue.studies | cue.swaps | cue.drafts | cue.turns;

const determiners = new Set('the a an our its their this that these those each every all them your'.split(' '));

/** Whether it begins as what asks does, `Point the link …`; `Building it takes an hour` and `Edited by hand` tell. */
const opensWork = ([word, next]: readonly Word[]): boolean =>
  word !== undefined &&
  (gives(word, asking) || (word.lexeme.rarity > 0 && determiners.has(next?.lower ?? ''))) &&
  !/(?:ing|ed|s)$/u.test(word.lower);

const trouble = new Set(
  `fails broken breaks break flaky crashes hangs leaks slow slower loses lost missing wrong ignored ignores twice floods stuck
  gone nothing nobody empty too not never no drops cut takes out expires`.split(/\s+/u),
);

const verbs = new Set(
  `is are was has does writes sends takes makes fires expires asks comes turns reads opens
  sees breaks break fails loses ignores shows says starts needs wants waits hangs crashes leaks hides disappears ends fills
  floods prints happens contains runs drops leaves answers skips misses uses ignored missing
  stuck wrong gone broken lost`.split(/\s+/u),
);

/** What opens a clause of its own, whose verb is not the sentence's. */
const openers = new Set(
  'who what that when where how if whoever which they you we i it until while so because whether'.split(' '),
);

/** Whether the sentence has a verb that tells, or a trouble: `The export drops the last row`, `Last row lost`, not `Hold it until the probe says so`. */
function reports(words: readonly Word[]): boolean {
  for (const [at, { lower }] of words.entries()) {
    if (at > 0 && verbs.has(lower)) return true;
    if (openers.has(lower)) return false;
  }
  return false;
}

import type { PartKind } from '../decision/part';
import type { Word } from '../language/words';

const listOf = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((phrase) => phrase.trim().split(' '));

const asItIs = listOf('stay,stays,remain,remains,unchanged,as it is,as is,as before');
const leaving = listOf(
  'leave alone,leaves alone,left alone,leave out,keep out,hands off,not ours,not our,off the table,rule out,steer clear,no part',
);
const waiting = listOf(
  'for now,for the moment,until,later,wait,waits,waiting,eventually,someday,some day,next year,not before,once,after,then,in years,in months,in quarters,next phase,second phase',
);

/** What a team says of what a decision leaves out, to say that it leaves it out as well; of what comes later, that it comes later. */
const puttingOff = {
  beyond: [...leaving, ...asItIs],
  rejected: [...leaving, ...asItIs],
  later: [...leaving, ...waiting],
};

/** What a team says to name its own limit: whatever else there is, it is not part of it. */
const limiting = listOf(
  'only,solely,exclusively,nothing else,nothing more,nothing outside,nothing beyond,nothing leaves,nothing but,just,no more than that,that is all,with others,to others',
);

/** How many words may stand between two of a phrase: "leave the rule component alone", "in four years". */
const reach = 9;

/** Whether a sentence says of what a part leaves out that it is left out, or that it comes later as agreed. */
export const putsOff = (words: readonly Word[], kind: PartKind): boolean =>
  (kind === 'beyond' || kind === 'rejected' || kind === 'later') && says(words, puttingOff[kind], reach);

/** Whether a sentence names its own limit: "expressions for custom kinds only", "the bell in the portal, nothing outside it". */
export const namesItsLimit = (words: readonly Word[]): boolean => says(words, limiting, 1);

const says = (words: readonly Word[], phrases: readonly (readonly string[])[], within: number): boolean =>
  phrases.some((phrase) => words.some((_, at) => stands(words, at, phrase, within)));

function stands(words: readonly Word[], from: number, [first, ...rest]: readonly string[], within: number): boolean {
  if (words[from]?.lower !== first) return false;
  let at = from;
  for (const next of rest) {
    const found = words.findIndex(({ lower }, i) => i > at && i <= at + within && lower === next);
    if (found < 0) return false;
    at = found;
  }
  return true;
}

import type { PartKind } from '../decision/part';
import type { Word } from '../language/words';

const leaving =
  'leave alone,leaves alone,left alone,leave out,stay out,stays out,keep out,hands off,not ours,not our,off the table,rule out,stay away,stays away,steer clear,no part';
const waiting =
  'for now,for the moment,until,later,wait,waits,waiting,eventually,someday,some day,next year,not before,once,after,afterwards,in years,in months,in quarters,second phase,next phase,then';

/** Words that a team says of what a decision leaves out, to say that it leaves it out as well. */
const phrases = { beyond: listOf(leaving), rejected: listOf(leaving), later: [...listOf(leaving), ...listOf(waiting)] };

function listOf(list: string): readonly (readonly string[])[] {
  return list.split(',').map((phrase) => phrase.split(' '));
}

/** How many words may stand between two of a phrase: "leave the rule component alone", "in four years". */
const reach = 5;

/** Whether a sentence says of what a part leaves out that it is left out, or that it comes later as agreed. */
export function putsOff(words: readonly Word[], kind: PartKind): boolean {
  if (kind !== 'beyond' && kind !== 'rejected' && kind !== 'later') return false;
  return phrases[kind].some((phrase) => words.some((_, at) => stands(words, at, phrase)));
}

function stands(words: readonly Word[], from: number, [first, ...rest]: readonly string[]): boolean {
  if (words[from]?.lower !== first) return false;
  let at = from;
  for (const next of rest) {
    const found = words.findIndex(({ lower }, i) => i > at && i <= at + reach && lower === next);
    if (found < 0) return false;
    at = found;
  }
  return true;
}

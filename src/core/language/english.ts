import { cue, gives } from './cues';
import type { Word } from './words';

/*
 * The libraries that tell sixty languages apart weigh many times the whole reader, and here only one question matters:
 * may the English rules speak? So a sentence is judged by its function words, a method as old as Grefenstette (1995).
 */
/** How many words are needed before a text may be called foreign: a short summary often holds no function word at all. */
const enough = 8;

/** Words beyond this tell no more. */
const sample = 400;

/** Whether a text is English, as far as its first words tell. Too little to tell counts as English. */
export function isEnglish(sentences: readonly { readonly words: readonly Word[] }[]): boolean {
  let [seen, known, foreign, beyondLatin] = [0, 0, 0, 0];
  for (const { words } of sentences) {
    if (seen > sample) break;
    for (const word of words) {
      seen++;
      if (gives(word, cue.english)) known++;
      else if (gives(word, cue.foreign)) foreign++;
      if (word.lower.charCodeAt(0) >= firstBeyondLatin) beyondLatin++;
    }
  }
  return beyondLatin * 2 <= seen && (seen < enough || foreign <= known + 1);
}

/** Greek begins here; every script after it is no Latin one. */
const firstBeyondLatin = 0x370;

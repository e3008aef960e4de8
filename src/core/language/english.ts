import type { Word } from './words';

/*
 * The libraries that tell sixty languages apart weigh many times the whole reader, and here only one question matters:
 * may the English rules speak? So a sentence is judged by its function words, a method as old as Grefenstette (1995).
 */
const english = setOf(
  'the and of to in is that for it as with on be are this by an or from at not have we can will should when their which if all has was but they you our',
);
const other = setOf(
  `der die das und ist nicht ein eine mit auf den von dem des sich auch werden wir le les une pour dans que qui sur par avec pas
   sont du au nous el los una con del como se il che di per non het een van voor niet zijn op os uma com em i na nie jest och att som`,
);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** How many words are needed before a text may be called foreign: a short summary often holds no function word at all. */
const enough = 8;

/** Words beyond this tell no more. */
const sample = 400;

/** Whether a text is English, as far as its first words tell. Too little to tell counts as English. */
export function isEnglish(sentences: readonly { readonly words: readonly Word[] }[]): boolean {
  let [seen, known, foreign, beyondLatin] = [0, 0, 0, 0];
  for (const { words } of sentences) {
    if (seen > sample) break;
    for (const { lower } of words) {
      seen++;
      if (english.has(lower)) known++;
      else if (other.has(lower)) foreign++;
      if (lower.charCodeAt(0) >= firstBeyondLatin) beyondLatin++;
    }
  }
  return beyondLatin * 2 <= seen && (seen < enough || foreign <= known + 1);
}

/** Greek begins here; every script after it is no Latin one. */
const firstBeyondLatin = 0x370;

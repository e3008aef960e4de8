import { wordsOf } from './words';

/*
 * The libraries that tell sixty languages apart weigh many times the whole reader, and here only one question matters:
 * may the English rules speak? So a sentence is judged by its function words, a method as old as Grefenstette (1995).
 */
const english = words(
  'the and of to in is that for it as with on be are this by an or from at not have we can will should when their which if all has was but they you our',
);
const other = words(
  `der die das und ist nicht ein eine mit für auf den von zu dem des im wird sich auch werden oder wenn
   le la les des et est une pour dans que qui sur par avec pas sont du au nous
   el los las una para con por que del como más se su
   il che di per una con non sono della
   de het een van voor niet met zijn op dat
   o os uma não com para da em
   i w na nie się że jest do
   och att är som på inte för ett med`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** How many words are needed before a text may be called foreign: a short summary often holds no function word at all. */
const enough = 8;

/** Whether a text is English, as far as its function words tell. Too little to tell counts as English. */
export function isEnglish(text: string): boolean {
  const sample = wordsOf(text.slice(0, 4_000));
  if (sample.length < enough) return !isMostlyForeignScript(text.slice(0, 4_000));
  let known = 0;
  let foreign = 0;
  for (const { lower } of sample) {
    if (english.has(lower)) known++;
    else if (other.has(lower)) foreign++;
  }
  return foreign <= known + 1 && !isMostlyForeignScript(text.slice(0, 4_000));
}

/** Letters beyond Latin: Greek begins at U+0370. */
function isMostlyForeignScript(text: string): boolean {
  let letters = 0;
  let beyond = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWide = code >= 0x370 && code < 0x2000;
    const isEastern = code >= 0x3040 && code < 0xd7a4;
    if (isWide || isEastern) beyond++;
    if (
      isWide ||
      isEastern ||
      (code >= 65 && code <= 90) ||
      (code >= 97 && code <= 122) ||
      (code > 0xbf && code < 0x370)
    )
      letters++;
  }
  return beyond * 2 > letters;
}

import type { Part } from '../decision/part';
import { sentencesOf } from '../language/sentences';
import type { Quote } from '../work';
import type { Suspicion } from './check';
import type { PreparedSentence } from './prepare-work';
import type { Met } from './tally';

/** Quotes longer than this are cut between words; they stay verbatim. */
const longest = 240;

/** The sentence as a quote of its line, to the letter. */
export function quoteOf({ line, text, start, end }: PreparedSentence, met: readonly Met[]): Quote {
  const first = met.reduce((least, { word }) => Math.min(least, word.start), end);
  const from =
    end - start <= longest ? start : wordStart(text, Math.max(start, Math.min(first - 60, end - longest)), end);
  const to = end - from <= longest ? end : wordEnd(text, from + longest, from);
  return { text: text.slice(from, to), line, start: from, end: to };
}

/** The part's own words, verbatim, cut to its first sentences where it is long. */
export function partQuoteOf({ text }: Part): string {
  if (text.length <= longest) return text;
  const first = sentencesOf(text)[0];
  if (first !== undefined && first.end - first.start <= longest) return text.slice(first.start, first.end);
  const start = first?.start ?? 0;
  return text.slice(start, wordEnd(text, start + longest, start));
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;

function wordStart(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (at === 0 || isSpace(text, at - 1)) return at;
  return from;
}

function wordEnd(text: string, to: number, start: number): number {
  for (let at = to; at > start; at--) if (isSpace(text, at)) return at;
  return isHighSurrogate(text.charCodeAt(to - 1)) ? to - 1 : to;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** What a finding calls its part in a sentence: for a tension, the pole in question. */
export function nameOf(part: Part, { evidence }: Suspicion): string {
  if (part.kind !== 'tension') return short(partQuoteOf(part));
  return evidence.saying?.side === 'against' ? short(part.conceded) : short(part.text);
}

function short(text: string): string {
  const whole = withoutStop(text);
  return whole.length <= 120 ? whole : `${text.slice(0, wordEnd(text, 120, 0))} …`;
}

/** Quoted within a sentence, which has a stop of its own. */
export const withoutStop = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

/** Which words met which, the most telling first: `«mirror» ~ «index», «checksums» ~ «hashes»`. */
export function sharedWords(met: readonly Met[], text: string, atMost = 3): string {
  const byWord = new Map<number, Met>();
  for (const one of met) if ((byWord.get(one.word.start)?.weight ?? 0) < one.weight) byWord.set(one.word.start, one);
  return [...byWord.values()]
    .sort((a, b) => b.weight - a.weight || a.word.start - b.word.start)
    .slice(0, atMost)
    .map(({ unit, word }) => {
      const said = text.slice(word.start, word.end);
      return said.toLowerCase() === unit.said.toLowerCase() ? `«${said}»` : `«${said}» ~ «${unit.said}»`;
    })
    .join(', ');
}

/** Why it was thought, in words that a person can check. */
export function whyOf({ meeting, evidence }: Suspicion): string {
  const shared = sharedWords(evidence.met, meeting.sentence.text);
  const { saying } = evidence;
  return saying?.lent
    ? `${shared}, from «${saying.text}», which the authors lent to this part.`
    : `${shared}, in both texts.`;
}

import { cue, gives } from '../language/cues';
import { claimOf, type Claim } from '../language/claims';
import { sentencesOf } from '../language/sentences';
import { wordsOf, type Word } from '../language/words';
import type { WorkLine, WorkText } from '../work';
import { labelOf, type Section } from './sections';

/** One sentence of the work: `text.slice(start, end)` of its line. */
export interface PreparedSentence {
  readonly line: number;
  /** The whole line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly claim: Claim;
  /** Whether it says what the work will do; otherwise it is read for its topic only. */
  readonly speaks: Section | 'quoted';
}

/** The work, sentence by sentence: a breach hides in one of them, so they are never joined. */
export function prepareWork({ lines }: WorkText): readonly PreparedSentence[] {
  const sentences: PreparedSentence[] = [];
  let section: Section = 'work';
  lines.forEach((line, at) => {
    const label = labelOf(line.text, line.role === 'heading');
    if (label?.alone) section = label.section;
    const speaks = speaksOf(line, label?.section ?? section);
    for (const { start, end } of sentencesOf(line.text)) {
      const words = wordsOf(line.text, start, end);
      if (words.length > 0)
        sentences.push({ line: at, text: line.text, start, end, words, claim: claimOf(words, line.text), speaks });
    }
  });
  return withoutWhatIsTold(sentences);
}

const opensWork =
  cue.claims | cue.removes | cue.refuses | cue.informs | cue.studies | cue.swaps | cue.drafts | cue.turns;

/** `Users ask twice.`, rather than `Ask once.` or `Users should be asked once.` */
const isTold = ({ words }: PreparedSentence): boolean =>
  !gives(words[0], opensWork) && !words.some((word) => gives(word, cue.wants));

/** `The job fails at night. Let it run again.`: what is told before something is asked, in the same paragraph, is how things stand. */
function withoutWhatIsTold(sentences: PreparedSentence[]): readonly PreparedSentence[] {
  let line = -1;
  let isAsked = false;
  for (let at = sentences.length - 1; at >= 0; at--) {
    const one = sentences[at];
    if (one === undefined) continue;
    if (one.line !== line) [line, isAsked] = [one.line, false];
    if (isAsked && one.claim.act === 'claim' && isTold(one))
      sentences[at] = { ...one, claim: { ...one.claim, act: 'state' } };
    isAsked ||= gives(one.words[0], opensWork);
  }
  return sentences;
}

function speaksOf({ role, under }: WorkLine, section: Section): PreparedSentence['speaks'] {
  if (role === 'quoted' || role === 'code' || role === 'heading') return 'quoted';
  return section === 'work' && under !== undefined ? (labelOf(under, true)?.section ?? 'work') : section;
}

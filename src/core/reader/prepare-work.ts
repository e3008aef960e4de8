import { claimOf, type Claim } from '../language/claims';
import { sentencesOf } from '../language/sentences';
import { wordsOf, type Word } from '../language/words';
import type { WorkLine, WorkText } from '../work';
import { labelOf, type Section } from './sections';
import { withoutWhatIsTold } from './told';

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
  return withoutWhatIsTold(sentences, lines);
}

function speaksOf({ role, under }: WorkLine, section: Section): PreparedSentence['speaks'] {
  if (role === 'quoted' || role === 'code' || role === 'heading') return 'quoted';
  return section === 'work' && under !== undefined ? (labelOf(under, true)?.section ?? 'work') : section;
}

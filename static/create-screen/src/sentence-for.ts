import { read } from '../../../src/core/reader/quick-reader';
import type { Finding } from '../../../src/core/finding';
import type { DecisionKey } from '../../../src/core/decision/decision';
import type { WorkText } from '../../../src/core/work';
import { clip } from './clip';
import type { Parent } from './parent';

/** Two lines of the small print under a field, in a dialog of Jira's usual width. */
const twoLines = 170;

/** What to say to somebody who writes this text under this parent; nothing to say is an empty text. */
export function sentenceFor(parent: Parent, work: WorkText): string {
  switch (parent.view) {
    case 'none':
      return '';
    case 'cannot-open':
      return `Rests on Decision ${parent.key}, on a page that you cannot open.`;
    case 'decision':
      return beside(parent, work);
  }
}

function beside(parent: Extract<Parent, { readonly view: 'decision' }>, work: WorkText): string {
  const rests = `Rests on Decision ${parent.key}`;
  switch (parent.state) {
    case 'superseded':
      return `${rests}, which has been replaced.`;
    case 'withdrawn':
      return `${rests}, which has been withdrawn.`;
    case 'live': {
      const { findings, relevant } = read(parent.decision, work);
      const finding = findings.find(({ aloud, check }) => aloud && !parent.quiet.has(check));
      if (finding) return ask(parent.key, finding);
      const nearest = parent.decision.record.parts.find(({ id }) => id === relevant[0]?.part);
      return nearest ? `${rests}. Nearest: «${clip(nearest.text, twoLines / 2)}»` : `${rests}.`;
    }
  }
}

/** The question, which quotes the decision, whole; and as much of the author's words as two lines hold. */
function ask(key: DecisionKey, { storyQuote, question }: Finding): string {
  const asks = (story: string): string => `This says «${story}». Decision ${key}: ${question}`;
  return asks(clip(storyQuote.text, Math.max(24, twoLines - asks('').length)));
}

import { read } from '../../../src/core/reader/quick-reader';
import type { Finding, FindingKind } from '../../../src/core/finding';
import type { DecisionKey } from '../../../src/core/decision/decision';
import type { WorkText } from '../../../src/core/work';
import { clip } from './clip';
import type { Parent } from './parent';

/** Two lines of the small print under a field, in a dialog of Jira's usual width. */
const twoLines = 240;

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
      return nearest ? `${rests}. Nearest: «${clip(nearest.text, twoLines / 3)}»` : `${rests}.`;
    }
  }
}

const says: Readonly<Record<FindingKind, string>> = {
  beyond: 'leaves out',
  early: 'puts later',
  leans: 'weighed',
  contradicts: 'says',
};

/** The question whole, and as much of both quotes as two lines hold. */
function ask(key: DecisionKey, { kind, partQuote, storyQuote, question }: Finding): string {
  const with_ = (part: string, story: string): string =>
    `Decision ${key} ${says[kind]} «${part}»; this says «${story}». ${question}`;
  const room = Math.max(48, twoLines - with_('', '').length);
  const part = clip(partQuote, Math.max(room / 2, room - storyQuote.text.length));
  return with_(part, clip(storyQuote.text, room - part.length));
}

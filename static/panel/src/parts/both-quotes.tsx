import { useContext } from 'react';
import type { DecisionRecord } from '../../../../src/core/decision/decision';
import type { Finding } from '../../../../src/core/finding';
import type { Quote as StoryQuote, WorkLine } from '../../../../src/core/work';
import { Quote } from './quote';
import { reasonsOf } from './reasons';
import { WorkWord, type Word } from './work-word';
import { kindNames } from '../words';

/** The work's words, with where they stand. */
export function StorySays({ quote, lines }: { readonly quote: StoryQuote; readonly lines: readonly WorkLine[] }) {
  const word = useContext(WorkWord);
  return (
    <p className="said">
      <span className="who">The {word}</span> <Quote text={quote.text} />
      <span className="faint">{whereOf(lines[quote.line], word)}</span>
    </p>
  );
}

/** The decision's words, of which kind they are, and why they were agreed. */
export function DecisionSays({ finding, record }: { readonly finding: Finding; readonly record: DecisionRecord }) {
  const part = record.parts.find(({ id }) => id === finding.part);
  return (
    <p className="said">
      <span className="who">The decision</span> <Quote text={finding.partQuote} />
      {part && (
        <>
          , <span className="who">{kindNames[part.kind].toLowerCase()}</span>
          {reasonsOf(part).map(([word, text]) => (
            <bdi key={word}>
              , {word} {text}
            </bdi>
          ))}
        </>
      )}
    </p>
  );
}

function whereOf(line: WorkLine | undefined, word: Word): string {
  if (!line) return '';
  if (line.role === 'summary') return word === 'page' ? ' in its title' : ' in its summary';
  return line.under ? ` under ${line.under}` : '';
}

import type { DecisionRecord } from '../../../../src/core/decision/decision';
import type { Finding } from '../../../../src/core/finding';
import type { WorkLine } from '../../../../src/core/work';
import { Fold } from './fold';
import { counted } from '../words';
import { DecisionSays, StorySays } from './both-quotes';

/** What may be worth a thought but is not certain enough to ask: folded, in no colour. */
export function Notes({
  notes,
  lines,
  record,
}: {
  readonly notes: readonly Finding[];
  readonly lines: readonly WorkLine[];
  readonly record: DecisionRecord;
}) {
  if (notes.length === 0) return null;
  return (
    <Fold summary={`${counted(notes.length, 'quiet note')}, not certain enough to ask`}>
      <ul className="plain">
        {notes.map((note) => (
          <li key={note.id} className="note">
            <StorySays quote={note.storyQuote} lines={lines} />
            <DecisionSays finding={note} record={record} />
            <p className="why">{note.why}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

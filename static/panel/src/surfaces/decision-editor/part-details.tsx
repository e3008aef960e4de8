import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { Part, PartId } from '../../../../../src/core/decision/part';
import { readWords, writeWords } from '../../../../../src/adf/read-words';
import { counted } from '../../words';
import { Fold } from '../../parts/fold';
import type { PartFields } from './draft';
import { Field } from './field';

/** What a part may also say, folded away until somebody wants it. */
export function PartDetails({
  part,
  others,
  onChange,
}: {
  readonly part: Part;
  readonly others: readonly Part[];
  readonly onChange: (fields: PartFields) => void;
}) {
  return (
    <Fold summary={summaryOf(part)}>
      <div className="details">
        {part.kind !== 'tension' && (
          <Field label="Because" value={part.because ?? ''} onChange={(because) => onChange({ because })} />
        )}
        <Field
          label="Raised by"
          hint="A discipline: Engineering, Legal …"
          value={part.raisedBy ?? ''}
          onChange={(raisedBy) => onChange({ raisedBy })}
        />
        {part.kind === 'condition' && (
          <Field
            label="Look again on"
            type="date"
            value={part.reviewOn ?? ''}
            onChange={(reviewOn) => onChange({ reviewOn })}
          />
        )}
        <RestsOn part={part} others={others} onChange={(restsOn) => onChange({ restsOn })} />
        <Words
          label="Words other teams use for it"
          words={part.otherWords}
          onChange={(otherWords) => onChange({ otherWords })}
        />
        <Words
          label="What would go against it"
          words={part.counterWords}
          onChange={(counterWords) => onChange({ counterWords })}
        />
        <Words
          label="Fine nearby"
          hint="Work that only sounds like it."
          words={part.fineNearby}
          onChange={(fineNearby) => onChange({ fineNearby })}
        />
      </div>
    </Fold>
  );
}

/** Says what is folded away, so that nobody has to open it to know. */
function summaryOf(part: Part): string {
  const lent = part.otherWords.length + part.counterWords.length + part.fineNearby.length;
  const folded = [
    ...(part.because && part.kind !== 'tension' ? [`because ${part.because}`] : []),
    ...(part.raisedBy ? [part.raisedBy] : []),
    ...(part.restsOn.length > 0 ? [`rests on ${counted(part.restsOn.length, 'part')}`] : []),
    ...(lent > 0 ? [counted(lent, 'lent word')] : []),
  ];
  if (folded.length > 0) return folded.join(' · ');
  return part.kind === 'tension' ? 'Raised by, other words …' : 'Because, raised by, other words …';
}

function RestsOn({
  part,
  others,
  onChange,
}: {
  readonly part: Part;
  readonly others: readonly Part[];
  readonly onChange: (restsOn: readonly PartId[]) => void;
}) {
  if (others.length === 0) return null;
  return (
    <fieldset className="rests">
      <legend className="label">Rests on</legend>
      {others.map(({ id, text }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={part.restsOn.includes(id)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...part.restsOn, id] : part.restsOn.filter((one) => one !== id))
            }
          />{' '}
          <bdi>{text}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

function Words({
  label,
  hint = 'Separated by commas.',
  words,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}) {
  // What is typed stays as typed (a comma at the end, say); only words accepted from elsewhere replace it.
  const [typed, setTyped] = useState({ text: writeWords(words), words });
  const text = typed.words.join() === words.join() ? typed.text : writeWords(words);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="label">
        {label} <span className="faint">{hint}</span>
      </label>
      <Textfield
        id={id}
        isCompact
        dir="auto"
        value={text}
        onChange={(event) => {
          const now = event.currentTarget.value;
          const split = readWords(now);
          setTyped({ text: now, words: split });
          onChange(split);
        }}
      />
    </div>
  );
}

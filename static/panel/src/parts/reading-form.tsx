import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import type { DecisionRecord } from '../../../../src/core/decision/decision';
import type { PartId } from '../../../../src/core/decision/part';
import type { PartLine, Reading } from '../../../../src/core/reading/reading';
import { Fold } from './fold';
import { PartLineFields } from './part-line-fields';

/** What somebody wrote: the text, and the lines that are not empty. */
export interface Written {
  readonly text: string;
  readonly lines: readonly PartLine[];
}

/** Where a team writes what it takes the decision to ask of it; a line on single parts is one press away. */
export function ReadingForm({
  record,
  reading,
  saving,
  onSave,
  onCancel,
}: {
  readonly record: DecisionRecord;
  readonly reading: Reading | undefined;
  readonly saving: boolean;
  readonly onSave: (written: Written) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState(reading?.text ?? '');
  const [lines, setLines] = useState<ReadonlyMap<PartId, string>>(
    () => new Map(reading?.lines.map((line) => [line.part, line.text])),
  );
  const id = useId();
  const empty = text.trim() === '';
  const save = () =>
    onSave({
      text: text.trim(),
      lines: [...lines].flatMap(([part, line]) => (line.trim() ? [{ part, text: line.trim() }] : [])),
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <label htmlFor={id} className="label">
        What does it ask of us? What do we leave to others?
      </label>
      <TextArea
        id={id}
        value={text}
        minimumRows={4}
        autoFocus
        dir="auto"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Fold summary="A line on single parts, if you like" open={lines.size > 0}>
        <PartLineFields
          parts={record.parts}
          lines={lines}
          onLine={(part, line) => setLines(new Map(lines).set(part, line))}
        />
      </Fold>
      <div className="buttons">
        <Button type="submit" appearance="primary" spacing="compact" isLoading={saving} isDisabled={empty}>
          Keep it
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

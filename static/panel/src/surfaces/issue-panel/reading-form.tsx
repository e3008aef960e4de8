import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';

/** Where a team writes what it takes the decision to ask of it. */
export function ReadingForm({
  text,
  saving,
  onSave,
  onCancel,
}: {
  readonly text: string;
  readonly saving: boolean;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const [written, setWritten] = useState(text);
  const id = useId();
  const empty = written.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onSave(written.trim());
      }}
    >
      <label htmlFor={id} className="label">
        What does it ask of us? What do we leave to others?
      </label>
      <TextArea
        id={id}
        value={written}
        minimumRows={4}
        autoFocus
        dir="auto"
        onChange={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
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

import Textfield from '@atlaskit/textfield';
import { useId } from 'react';

/** A labelled line to write in. */
export function Field({
  label,
  hint,
  value,
  type = 'text',
  id: given,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly id?: string;
  readonly onChange: (value: string) => void;
}) {
  const own = useId();
  const id = given ?? own;
  return (
    <div className="field">
      <label htmlFor={id} className="label">
        {label} {hint && <span className="faint">{hint}</span>}
      </label>
      <Textfield
        id={id}
        isCompact
        dir="auto"
        type={type}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

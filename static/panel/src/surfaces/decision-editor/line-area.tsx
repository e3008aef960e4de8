import TextArea from '@atlaskit/textarea';
import type { KeyboardEvent } from 'react';

/** A line that grows with its text. Enter goes on (to the next field, or to a new part) instead of breaking the line. */
export function LineArea({
  id,
  label,
  value,
  placeholder,
  onChange,
  onEnter,
  onErase,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
  /** Backspace in the empty field. */
  readonly onErase?: () => void;
}) {
  function onKeyDown(event: KeyboardEvent) {
    // Enter also ends the composition of a character, as in Japanese.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onEnter();
    }
    if (event.key === 'Backspace' && value === '' && onErase) {
      event.preventDefault();
      onErase();
    }
  }
  return (
    <TextArea
      id={id}
      aria-label={label}
      value={value}
      placeholder={placeholder ?? ''}
      minimumRows={1}
      resize="smart"
      dir="auto"
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

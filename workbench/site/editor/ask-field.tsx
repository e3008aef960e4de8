import { useState } from 'react';

interface AskFieldProps {
  readonly label: string;
  readonly type: 'text' | 'date';
  readonly placeholder?: string;
  readonly done: (value: string) => void;
  readonly cancel: () => void;
}

/** One value that a button of the toolbar needs: an address, a day. Enter takes it, Escape does not. */
export const AskField = ({ label, type, placeholder, done, cancel }: AskFieldProps) => {
  const [value, setValue] = useState('');
  return (
    <span className="ask-field">
      <input
        autoFocus
        type={type}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') cancel();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          done(value.trim());
        }}
      />
      <button type="button" className="button small" onClick={() => done(value.trim())}>
        Set
      </button>
    </span>
  );
};

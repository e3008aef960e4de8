import { useState } from 'react';

interface SummaryProps {
  readonly summary: string;
  readonly canEdit: boolean;
  readonly save: (summary: string) => Promise<boolean>;
}

/** The title; whoever may edit it clicks into it. */
export const Summary = ({ summary, canEdit, save }: SummaryProps) => {
  const [text, setText] = useState<string | undefined>();
  if (text === undefined) {
    return (
      <h1 className="issue-title">
        {summary}
        {canEdit && (
          <button type="button" className="button small quiet-button" onClick={() => setText(summary)}>
            Edit<span className="unseen"> the summary</span>
          </button>
        )}
      </h1>
    );
  }
  return (
    <form
      className="summary-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void save(text.trim()).then((saved) => saved && setText(undefined));
      }}
    >
      <input
        autoFocus
        aria-label="Summary"
        className="title-field"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(undefined);
        }}
      />
      <div className="form-actions">
        <button type="submit" className="button primary" disabled={text.trim() === ''}>
          Save
        </button>
        <button type="button" className="button" onClick={() => setText(undefined)}>
          Cancel
        </button>
      </div>
    </form>
  );
};

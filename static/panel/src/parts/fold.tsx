import type { ReactNode } from 'react';

/** Folds away what is there for whoever asks. `onOpen` is called the first time it is unfolded. */
export function Fold({
  summary,
  children,
  open = false,
  onOpen,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpen?: () => void;
}) {
  return (
    <details className="fold" open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>{summary}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}

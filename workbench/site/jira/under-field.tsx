/** The small print under a field: Jira shows a spinner in it while an app is at work. */
export const UnderField = ({
  id,
  text,
  isWaiting,
}: {
  readonly id: string;
  readonly text: string;
  readonly isWaiting: boolean;
}) => (
  <span id={id} className="under-field" aria-live="polite" aria-busy={isWaiting}>
    {isWaiting && <span className="spinner" />}
    {text}
  </span>
);

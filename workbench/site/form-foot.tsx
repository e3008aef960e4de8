interface FormFootProps {
  /** What the button says that sends the form. */
  readonly send: string;
  readonly isReady: boolean;
  /** Why it could not be sent. */
  readonly trouble?: string | undefined;
  readonly cancel: () => void;
}

/** How a form in a dialog ends: what went wrong, the button that sends it, and the way out. */
export const FormFoot = ({ send, isReady, trouble, cancel }: FormFootProps) => (
  <>
    {trouble !== undefined && (
      <p className="notice notice-warning" role="alert">
        {trouble}
      </p>
    )}
    <div className="form-actions">
      <button type="submit" className="button primary" disabled={!isReady}>
        {send}
      </button>
      <button type="button" className="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  </>
);

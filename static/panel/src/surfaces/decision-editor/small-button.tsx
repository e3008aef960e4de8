const paths = { up: 'M8 13V3m0 0L4 7m4-4 4 4', down: 'M8 3v10m0 0 4-4m-4 4L4 9', remove: 'M4 4l8 8m0-8-8 8' } as const;

/** A button with a small drawing and a name of its own. */
export function SmallButton({
  icon,
  label,
  disabled = false,
  onClick,
}: {
  readonly icon: keyof typeof paths;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="small-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={paths[icon]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}

import TextArea from '@atlaskit/textarea';

/** The one thing that a record cannot do without. */
export function DirectionBox({
  direction,
  onChange,
  onEnter,
}: {
  readonly direction: string;
  readonly onChange: (direction: string) => void;
  readonly onEnter: () => void;
}) {
  return (
    <section className="box">
      <h3>
        <label htmlFor="direction">The direction</label>
      </h3>
      <p className="help">The way chosen, in a sentence or two. This alone is already worth keeping.</p>
      <TextArea
        id="direction"
        value={direction}
        minimumRows={2}
        dir="auto"
        autoFocus
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </section>
  );
}

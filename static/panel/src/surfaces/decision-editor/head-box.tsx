import type { Extra } from './add-menu';
import type { Draft } from './draft';
import { Field } from './field';

/** The record's title and day, where somebody wants them. */
export function HeadBox({
  draft,
  shown,
  onChange,
}: {
  readonly draft: Draft;
  readonly shown: ReadonlySet<Extra>;
  readonly onChange: (fields: Partial<Pick<Draft, 'title' | 'agreedOn'>>) => void;
}) {
  if (!shown.has('title') && !shown.has('agreedOn')) return null;
  return (
    <section className="box head">
      {shown.has('title') && (
        <Field id="title" label="Title" value={draft.title} onChange={(title) => onChange({ title })} />
      )}
      {shown.has('agreedOn') && (
        <Field
          id="agreedOn"
          label="Date agreed"
          type="date"
          value={draft.agreedOn ?? ''}
          onChange={(agreedOn) => onChange({ agreedOn })}
        />
      )}
    </section>
  );
}

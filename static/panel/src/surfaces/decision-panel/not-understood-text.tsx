import { LongText } from '../../parts/long-text';

/** What the page says that is no part of a record: shown as it stands, without a fuss. */
export function NotUnderstoodText({
  items,
}: {
  readonly items: readonly { readonly where: string; readonly text: string }[];
}) {
  if (items.length === 0) return null;
  return (
    <section className="group">
      <h3>Also written here</h3>
      {items.map(({ where, text }, place) => (
        <p key={place} className="aside">
          {where && <span className="faint">{where}: </span>}
          <LongText text={text} />
        </p>
      ))}
    </section>
  );
}

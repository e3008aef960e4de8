/** A panel that nobody has written in yet: what it is for, and where to begin. */
export function EmptyPanel() {
  return (
    <article className="panel">
      <h2 className="quiet-title">Decision reasoning</h2>
      <p className="direction">What did you decide, and what did you give up for it?</p>
      <p className="soft">
        Edit this page, select this panel and choose Edit (the pencil): the direction alone is enough to begin with. Or
        write here in your own words, under headings such as Direction, What was weighed or Not yet.
      </p>
    </article>
  );
}

import type { Errand } from '../../errand';

/** What the editor was opened for: the question of the room with both sides of it, beside the part that is to be decided. */
export function ErrandNote({ errand: { about, sides, open } }: { readonly errand: Errand }) {
  return (
    <div className="errand" role="status">
      <p>
        {open === undefined ? (
          <>
            To decide now: <q>{about}</q>
          </>
        ) : (
          'What you leave to the teams stands below. Save, then publish the page.'
        )}
      </p>
      <ul>
        {sides.flat().map(({ discipline, quote }, at) => (
          <li key={at}>
            <bdi>{discipline}</bdi>: <q>{quote}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}

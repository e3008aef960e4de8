import type { Errand } from '../../errand';

/** What the editor was opened for: the question with both sides of it, beside the part that is to be decided. */
export function ErrandNote({ errand: { about, sides, open, says } }: { readonly errand: Errand }) {
  return (
    <div className="errand" role="status">
      <p>
        {open !== undefined ? (
          'What you leave to the teams stands below. Save, then publish the page.'
        ) : says !== undefined ? (
          <>
            Drafted in below: <q>{says}</q>{' '}
            {about !== '' && (
              <>
                It is about what the page says now, <q>{about}</q>.{' '}
              </>
            )}
            Save, then publish the page.
          </>
        ) : (
          <>
            To decide now: <q>{about}</q>
          </>
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

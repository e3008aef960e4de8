import { pageLink } from '../frames/links';
import { Show, useLoad } from '../load';
import { Link } from '../router';
import { pagesIn, type ContentStatus, type Space } from '../rest/confluence';

/** Archived and trashed pages; each can be opened and restored. */
export const GonePages = ({ space }: { readonly space: Space }) => (
  <>
    <h1>Archive and trash</h1>
    <Gone space={space} status="archived" title="Archived" />
    <Gone space={space} status="trashed" title="In the trash" />
  </>
);

const Gone = ({
  space,
  status,
  title,
}: {
  readonly space: Space;
  readonly status: ContentStatus;
  readonly title: string;
}) => {
  const [pages] = useLoad(() => pagesIn(space.id, status), [space.id, status]);
  return (
    <section>
      <h2>{title}</h2>
      <Show loaded={pages} what={title}>
        {(all) =>
          all.length === 0 ? (
            <p className="quiet">Nothing here.</p>
          ) : (
            <ul className="plain-list">
              {all.map((page) => (
                <li key={page.id}>
                  <Link to={`${pageLink(page.id)}&status=${status}`}>{page.title}</Link>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </section>
  );
};

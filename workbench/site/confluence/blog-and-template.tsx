import { FramePage } from '../frames/frame-page';
import { Show, useLoad } from '../load';
import { Link } from '../router';
import { page, type Space } from '../rest/confluence';
import { template } from '../rest/confluence-around';
import { DrawBody } from './draw-body';
import { PageByline } from './page-byline';

/** A blog post. A decision panel draws in it, and is not recorded. */
export const BlogPost = ({ id }: { readonly id: string }) => {
  const [post] = useLoad(() => page(id, { kind: 'blogposts' }), [id]);
  return (
    <Show loaded={post} what="This post">
      {(found) => (
        <FramePage>
          <article>
            <h1>{found.title}</h1>
            <PageByline page={found} restrictions={{}} />
            <DrawBody body={found.body} contentId={found.id} version={found.version.number} />
          </article>
        </FramePage>
      )}
    </Show>
  );
};

/** A template, as its author sees it; a page can begin from it. */
export const TemplateView = ({ id, space }: { readonly id: string; readonly space: Space }) => {
  const [loaded] = useLoad(() => template(id), [id]);
  return (
    <Show loaded={loaded} what="This template">
      {(found) => (
        <FramePage>
          <article>
            <div className="title-row">
              <h1>{found.name}</h1>
              <Link className="button primary" to={`/wiki/spaces/${space.key}/new?template=${id}`}>
                Use it
              </Link>
            </div>
            <p className="byline quiet">A template in {space.name}</p>
            <DrawBody body={found.body} contentId={id} version={1} />
          </article>
        </FramePage>
      )}
    </Show>
  );
};

import type { Space } from '../rest/confluence';
import { pageLink } from '../frames/links';
import { Link } from '../router';
import { Show, useLoad } from '../load';
import { blogPostsIn } from '../rest/confluence';
import { templatesIn } from '../rest/confluence-around';
import { buildTree, type PageBranch } from './tree';
import { useSpacePages } from './space-pages';

/** A space's front: its pages as a tree, its blog posts and its templates. */
export const SpacePage = ({ space }: { readonly space: Space }) => {
  const pages = useSpacePages();
  const [posts] = useLoad(() => blogPostsIn(space.id), [space.id]);
  const [templates] = useLoad(() => templatesIn(space.key), [space.key]);
  return (
    <>
      <div className="title-row">
        <h1>{space.name}</h1>
        <Link className="button primary" to={`/wiki/spaces/${space.key}/new`}>
          New page
        </Link>
      </div>
      <section>
        <h2>Pages</h2>
        <Branches branches={buildTree(pages)} />
        {pages.length === 0 && <p className="quiet">No page here that you may see.</p>}
      </section>
      <Show loaded={posts} what="The blog">
        {(all) =>
          all.length > 0 && (
            <section>
              <h2>Blog</h2>
              <ul className="plain-list">
                {all.map((post) => (
                  <li key={post.id}>
                    <Link to={`/wiki/spaces/${space.key}/blog/${post.id}`}>{post.title}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )
        }
      </Show>
      {templates.state === 'ready' && templates.value.length > 0 && (
        <section>
          <h2>Templates</h2>
          <ul className="plain-list">
            {templates.value.map(({ templateId, name }) => (
              <li key={templateId}>
                <Link to={`/wiki/spaces/${space.key}/template/${templateId}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const Branches = ({ branches }: { readonly branches: readonly PageBranch[] }) => (
  <ul className="tree">
    {branches.map(({ page, below }) => (
      <li key={page.id}>
        <Link to={pageLink(page.id)}>{page.title}</Link>
        {below.length > 0 && <Branches branches={below} />}
      </li>
    ))}
  </ul>
);

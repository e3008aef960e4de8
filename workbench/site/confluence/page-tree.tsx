import { pageLink } from '../frames/links';
import { Link } from '../router';
import type { Space } from '../rest/confluence';
import { useSpacePages } from './space-pages';
import { buildTree, type PageBranch } from './tree';

/** The space's pages at the left; on a narrow screen they fold away above the page. */
export const PageTree = ({ space, here }: { readonly space: Space; readonly here?: string }) => (
  <nav className="side" aria-label={`Pages of ${space.name}`}>
    <details open={matchMedia('(min-width: 900px)').matches}>
      <summary>
        <Link to={`/wiki/spaces/${space.key}`}>{space.name}</Link>
      </summary>
      <Branches branches={buildTree(useSpacePages())} here={here} />
      <p>
        <Link className="quiet" to={`/wiki/spaces/${space.key}/gone`}>
          Archive and trash
        </Link>
      </p>
    </details>
  </nav>
);

const Branches = ({
  branches,
  here,
}: {
  readonly branches: readonly PageBranch[];
  readonly here: string | undefined;
}) => (
  <ul className="tree">
    {branches.map(({ page, below }) => (
      <li key={page.id}>
        <Link to={pageLink(page.id)} aria-current={page.id === here ? 'page' : undefined}>
          {page.title}
        </Link>
        {below.length > 0 && <Branches branches={below} here={here} />}
      </li>
    ))}
  </ul>
);

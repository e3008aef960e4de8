import type { Space } from '../rest/confluence';
import { Link } from '../router';

/** The spaces that the viewer may see. */
export const SpaceList = ({ all, isLost }: { readonly all: readonly Space[]; readonly isLost: boolean }) => (
  <>
    <h1>Spaces</h1>
    {isLost && <p className="notice">That space does not exist, or you may not see it.</p>}
    <ul className="cards">
      {all.map((space) => (
        <li key={space.id}>
          <Link to={`/wiki/spaces/${space.key}`}>
            <strong>{space.name}</strong>
            <span className="quiet">{space.key}</span>
          </Link>
        </li>
      ))}
    </ul>
    {all.length === 0 && <p className="quiet">No space is open to you.</p>}
  </>
);

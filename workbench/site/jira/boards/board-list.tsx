import { useLoad } from '../../load';
import { boards } from '../../rest/boards';
import type { Project } from '../../rest/jira';
import { Link } from '../../router';
import { boardLink } from './board-link';

/** The boards that the viewer may see, of one project or of the site; nothing where there are none. */
export const BoardList = ({ project }: { readonly project?: Project }) => {
  const [loaded] = useLoad(() => boards(project), [project?.key]);
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <p className="boards">
      <span className="quiet">Boards:</span>{' '}
      {loaded.value.map((board) => (
        <Link key={board.id} to={boardLink(board, '/backlog')}>
          {board.name}
        </Link>
      ))}
    </p>
  );
};

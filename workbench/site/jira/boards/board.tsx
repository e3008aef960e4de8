import { useEffect } from 'react';
import { FramePage } from '../../frames/frame-page';
import { Show, useLoad } from '../../load';
import { board, type Board } from '../../rest/boards';
import { Link } from '../../router';
import { BoardScript } from '../board-script';
import { Backlog } from './backlog';
import { boardLink } from './board-link';
import { Columns } from './columns';

/** A board: what is under way, or the backlog with the sprints to come. The app's script runs behind both. */
export const BoardPage = ({ id, part }: { readonly id: string; readonly part: string | undefined }) => {
  const [loaded] = useLoad(() => board(id), [id]);
  return (
    <Show loaded={loaded} what="This board">
      {(found) => (
        <FramePage>
          <BoardScript key={`${id} ${part ?? ''}`} boardId={id} />
          <Head board={found} part={part} />
          {part === 'backlog' ? <Backlog board={found} /> : <Columns board={found} />}
        </FramePage>
      )}
    </Show>
  );
};

const Head = ({ board: shown, part }: { readonly board: Board; readonly part: string | undefined }) => {
  useEffect(() => {
    document.title = shown.name;
  }, [shown.name]);
  const here = (name: string | undefined) => (part === name ? { 'aria-current': 'page' as const } : {});
  return (
    <>
      <h1>
        {shown.name} <span className="quiet">{shown.type}</span>
      </h1>
      <nav className="tabs" aria-label="Parts of this board">
        <Link to={boardLink(shown, '/backlog')} {...here('backlog')}>
          Backlog
        </Link>
        <Link to={boardLink(shown)} {...here(undefined)}>
          Board
        </Link>
      </nav>
    </>
  );
};

import { Frame } from '../frames/frame';
import { useModuleOfType } from '../modules';

/** The app's invisible script behind a board; a project's list of issues counts as one, without a board's id. */
export const BoardScript = ({ boardId }: { readonly boardId?: string }) => {
  const module = useModuleOfType('jira:globalBackgroundScript');
  if (module === undefined) return null;
  return (
    <div hidden>
      <Frame
        module={module}
        place={boardId === undefined ? { kind: 'site', product: 'jira' } : { kind: 'board', boardId }}
      />
    </div>
  );
};

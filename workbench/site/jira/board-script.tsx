import { Frame } from '../frames/frame';
import { useModuleOfType } from '../modules';

/** The app's invisible script beside a board; a project's list of issues is this site's board. */
export const BoardScript = () => {
  const module = useModuleOfType('jira:globalBackgroundScript');
  if (module === undefined) return null;
  return (
    <div hidden>
      <Frame module={module} place={{ kind: 'site', product: 'jira' }} />
    </div>
  );
};

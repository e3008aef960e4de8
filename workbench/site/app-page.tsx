import { frameHistory } from './frames/frame-history';
import { FramePage } from './frames/frame-page';
import { Frame } from './frames/frame';
import { useModules } from './modules';

/** A module of the app that is a page of its own; `path` is where in it one is, which only the frame understands. */
export const AppPage = ({ moduleKey, path }: { readonly moduleKey: string; readonly path: string }) => {
  const module = useModules().find(({ key }) => key === moduleKey);
  if (module === undefined) return <main id="main" className="sheet" />;
  return (
    <main id="main" className="sheet">
      <h1>{module.title}</h1>
      <FramePage>
        <Frame
          module={module}
          commands={{ createHistory: () => frameHistory(path) }}
          place={{ kind: 'site', product: module.type.startsWith('jira:') ? 'jira' : 'confluence' }}
        />
      </FramePage>
    </main>
  );
};

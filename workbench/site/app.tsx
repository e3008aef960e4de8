import { useState, type ReactNode } from 'react';
import { ActivityDrawer } from './bar/activity-drawer';
import { TopBar } from './bar/top-bar';
import { AppPage } from './app-page';
import { Confluence } from './confluence/confluence';
import { Flags } from './frames/flags';
import { Guide } from './guide/guide';
import { useStory } from './guide/use-story';
import { HomePage } from './home-page';
import { Jira } from './jira/jira';
import { RealPage } from './real-page';
import { useHere, type Here } from './router';

/** The whole site: the bar, the place that the address means, the guide in the margin. */
export const App = () => {
  const here = useHere();
  const story = useStory();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  return (
    <>
      <TopBar here={here} isDrawerOpen={isDrawerOpen} toggleDrawer={() => setDrawerOpen(!isDrawerOpen)} />
      {isDrawerOpen && <ActivityDrawer close={() => setDrawerOpen(false)} />}
      <div className="page-and-guide">
        {/* A week changes what is shown anywhere, so it is all asked for again. */}
        <div className="place" key={story.lived}>
          {placeOf(here)}
        </div>
        <Guide story={story} />
      </div>
      <Flags />
    </>
  );
};

const placeOf = (here: Here): ReactNode => {
  const [, first = '', second = '', ...rest] = here.pathname.split('/');
  switch (first) {
    case 'wiki':
      return <Confluence here={here} />;
    case 'jira':
    case 'browse':
    case 'issues':
      return <Jira here={here} />;
    case 'real':
      return <RealPage />;
    case 'apps':
      return <AppPage key={here.pathname} moduleKey={second} path={`/${rest.join('/')}`} />;
    default:
      return <HomePage />;
  }
};

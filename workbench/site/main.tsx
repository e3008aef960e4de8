import { createRoot } from 'react-dom/client';
import './style/site.css';
import { App } from './app';
import { WithActivity } from './bar/activity';
import { WithColourMode } from './colour-mode';
import { WithCreateIssue } from './jira/create-issue';
import { Show } from './load';
import { WithModules } from './modules';
import { WithSession } from './session';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <WithColourMode>
      <WithSession>
        {(session) => (
          <Show loaded={session} what="This site">
            {({ user }) => (
              // Everything is asked for again when somebody else sits down.
              <WithModules key={user.accountId}>
                <WithActivity>
                  <WithCreateIssue>
                    <App />
                  </WithCreateIssue>
                </WithActivity>
              </WithModules>
            )}
          </Show>
        )}
      </WithSession>
    </WithColourMode>,
  );
}

import { showFlag } from '../../frames/flags';
import { Show, useLoad } from '../../load';
import {
  backlogIssues,
  closeSprint,
  createSprint,
  deleteSprint,
  openSprints,
  sprintIssues,
  startSprint,
  type Board,
  type Planned,
  type Sprint,
} from '../../rest/boards';
import { AppActions } from './app-actions';
import { PlannedIssues } from './planned-issues';

interface Whole {
  readonly sprints: readonly { readonly sprint: Sprint; readonly planned: Planned }[];
  readonly backlog: Planned;
}

/** The sprints to come and under way, and below them what is in none: each with its own menu of more actions. */
export const Backlog = ({ board }: { readonly board: Board }) => {
  const [loaded, reload] = useLoad(() => whole(board), [board.id]);
  const doing = (what: Promise<unknown>): void =>
    void what.then(reload, (error: unknown) =>
      showFlag({ id: 'sprint', type: 'error', title: 'Jira did not do that', description: String(error) }),
    );
  return (
    <Show loaded={loaded} what="The backlog">
      {({ sprints, backlog }) => (
        <>
          {sprints.map(({ sprint, planned }) => (
            <section key={sprint.id} className="sprint" aria-label={sprint.name}>
              <div className="section-head">
                <h2>
                  {sprint.name}{' '}
                  <span className="quiet">
                    {sprint.state === 'active' ? 'under way' : 'to come'}, {countOf(planned)}
                  </span>
                </h2>
                {sprint.state === 'active' ? (
                  <button type="button" className="button small" onClick={() => doing(closeSprint(sprint))}>
                    Complete sprint
                  </button>
                ) : (
                  <button type="button" className="button small" onClick={() => doing(startSprint(sprint))}>
                    Start sprint
                  </button>
                )}
                <AppActions
                  type="jira:sprintAction"
                  place={{ kind: 'board', boardId: String(board.id), sprintId: String(sprint.id) }}
                  label={`More actions for ${sprint.name}`}
                >
                  <button type="button" onClick={() => doing(deleteSprint(sprint))}>
                    Delete sprint
                  </button>
                </AppActions>
              </div>
              {sprint.goal !== undefined && sprint.goal !== '' && <p className="quiet">{sprint.goal}</p>}
              <PlannedIssues planned={planned} sprints={sprints} here={sprint} doing={doing} />
            </section>
          ))}
          <section className="sprint" aria-label="Backlog">
            <div className="section-head">
              <h2>
                Backlog <span className="quiet">{countOf(backlog)}</span>
              </h2>
              {board.type === 'scrum' && (
                <button
                  type="button"
                  className="button small"
                  onClick={() => doing(createSprint(board, `Sprint ${sprints.length + 1}`))}
                >
                  Create sprint
                </button>
              )}
              <AppActions
                type="jira:backlogAction"
                place={{ kind: 'board', boardId: String(board.id) }}
                label="More actions for the backlog"
              />
            </div>
            <PlannedIssues planned={backlog} sprints={sprints} here={undefined} doing={doing} />
          </section>
        </>
      )}
    </Show>
  );
};

async function whole(board: Board): Promise<Whole> {
  const sprints = await openSprints(board);
  const [backlog, ...planned] = await Promise.all([backlogIssues(board), ...sprints.map(sprintIssues)]);
  return {
    backlog,
    sprints: sprints.flatMap((sprint, at) => (planned[at] ? [{ sprint, planned: planned[at] }] : [])),
  };
}

const countOf = ({ issues, isLast }: Planned): string =>
  `${issues.length}${isLast ? '' : '+'} ${issues.length === 1 ? 'issue' : 'issues'}`;

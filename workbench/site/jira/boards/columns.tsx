import { issueLink } from '../../frames/links';
import { Show, useLoad } from '../../load';
import { boardIssues, openSprints, sprintIssues, type Board, type Planned } from '../../rest/boards';
import { Link } from '../../router';
import { IssueKind } from '../issue-marks';

const steps = [
  ['new', 'To do'],
  ['indeterminate', 'In progress'],
  ['done', 'Done'],
] as const;

/** The sprint that is under way, or all of a kanban board, by how far each issue is. */
export const Columns = ({ board }: { readonly board: Board }) => {
  const [loaded] = useLoad(() => underWay(board), [board.id]);
  return (
    <Show loaded={loaded} what="The board">
      {(planned) =>
        planned === undefined ? (
          <p className="empty">No sprint is under way. Sprints are planned and started on the backlog.</p>
        ) : (
          <div className="columns">
            {steps.map(([key, name]) => (
              <section key={key} className="column" aria-label={name}>
                <h2>{name}</h2>
                {planned.issues
                  .filter(({ fields }) => (fields.status.statusCategory?.key ?? 'new') === key)
                  .map((issue) => (
                    <Link key={issue.id} className="card" to={issueLink(issue.key)}>
                      <span>{issue.fields.summary}</span>
                      <span className="issue-key">
                        <IssueKind type={issue.fields.issuetype} /> {issue.key}
                      </span>
                    </Link>
                  ))}
              </section>
            ))}
          </div>
        )
      }
    </Show>
  );
};

async function underWay(board: Board): Promise<Planned | undefined> {
  if (board.type === 'kanban') return boardIssues(board);
  const active = (await openSprints(board)).find(({ state }) => state === 'active');
  return active && sprintIssues(active);
}

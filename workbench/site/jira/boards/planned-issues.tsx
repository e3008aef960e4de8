import { issueLink } from '../../frames/links';
import { moveInto, type Planned, type Sprint } from '../../rest/boards';
import { Link } from '../../router';
import { IssueKind, Status } from '../issue-marks';

interface PlannedIssuesProps {
  readonly planned: Planned;
  readonly sprints: readonly { readonly sprint: Sprint }[];
  /** The sprint that they are in; none for the backlog. */
  readonly here: Sprint | undefined;
  readonly doing: (what: Promise<unknown>) => void;
}

/** Issues of a sprint or the backlog, each with a way to another. */
export const PlannedIssues = ({ planned, sprints, here, doing }: PlannedIssuesProps) => {
  const others = sprints.filter(({ sprint }) => sprint.id !== here?.id);
  return (
    <div className="issues">
      {planned.issues.map(({ key, fields }) => (
        <div key={key} className="planned">
          <Link className="issue-row" to={issueLink(key)}>
            <IssueKind type={fields.issuetype} />
            <span className="issue-key">{key}</span>
            <span className="issue-summary">{fields.summary}</span>
            <Status status={fields.status} />
          </Link>
          {(others.length > 0 || here !== undefined) && (
            <select
              aria-label={`Move ${key}`}
              value=""
              onChange={(event) => {
                const chosen = others.find(({ sprint }) => String(sprint.id) === event.target.value);
                doing(moveInto(key, chosen?.sprint));
              }}
            >
              <option value="">Move …</option>
              {others.map(({ sprint }) => (
                <option key={sprint.id} value={sprint.id}>
                  to {sprint.name}
                </option>
              ))}
              {here !== undefined && <option value="backlog">to the backlog</option>}
            </select>
          )}
        </div>
      ))}
      {planned.issues.length === 0 && <p className="quiet">Nothing here.</p>}
      {!planned.isLast && <p className="quiet">This site shows the first {planned.issues.length}.</p>}
    </div>
  );
};

import { useLoad } from '../load';
import { teamChoices, type Issue, type IssueWriting } from '../rest/jira';

interface TeamFieldProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
  readonly save: (writing: IssueWriting) => Promise<boolean>;
}

/** Jira's own Team field, where the site has teams; shown on epics only, as nothing else looks at it here. */
export const TeamField = ({ issue, canEdit, save }: TeamFieldProps) => {
  const [field] = useLoad(() => teamChoices(issue.key), [issue.key]);
  if (issue.fields.issuetype.hierarchyLevel !== 1 || field.state !== 'ready' || field.value === undefined) return null;
  const { id, teams } = field.value;
  const team = issue.fields[id] as { readonly id: string; readonly name: string } | null | undefined;
  return (
    <>
      <dt>Team</dt>
      <dd>
        {canEdit ? (
          <select
            aria-label="Team"
            value={team?.id ?? ''}
            onChange={(event) => void save({ [id]: event.target.value === '' ? null : event.target.value })}
          >
            <option value="">None</option>
            {teams.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        ) : (
          (team?.name ?? <span className="quiet">None</span>)
        )}
      </dd>
    </>
  );
};

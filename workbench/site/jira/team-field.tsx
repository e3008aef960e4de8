import type { Issue, IssueWriting } from '../rest/jira';
import { TeamSelect, useTeamField } from './team-select';

interface TeamFieldProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
  readonly save: (writing: IssueWriting) => Promise<boolean>;
}

/** Jira's own Team field, where the site has teams; a subtask shows its parent's. */
export const TeamField = ({ issue, canEdit, save }: TeamFieldProps) => {
  const field = useTeamField();
  if (field === undefined) return null;
  const team = (issue.fields[field.id] ?? undefined) as { readonly id: string; readonly name: string } | undefined;
  const isSubtask = issue.fields.issuetype.hierarchyLevel < 0;
  return (
    <>
      <dt>Team</dt>
      <dd>
        {canEdit && !isSubtask ? (
          <TeamSelect teams={field.teams} value={team} choose={(id) => void save({ [field.id]: id })} />
        ) : (
          (team?.name ?? <span className="quiet">None</span>)
        )}
      </dd>
    </>
  );
};

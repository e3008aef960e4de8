import { Menu } from '../menu';
import { goTo } from '../router';
import { deleteIssue, type Issue } from '../rest/jira';
import { showFlag } from '../frames/flags';

/** What can be done with a whole issue. */
export const IssueActions = ({ issue, canEdit }: { readonly issue: Issue; readonly canEdit: boolean }) => {
  if (!canEdit) return null;
  const remove = () => {
    if (!window.confirm(`Delete ${issue.key}? There is no trash in Jira.`)) return;
    deleteIssue(issue.key).then(
      () => goTo(`/jira/projects/${issue.fields.project.key}`),
      (error: unknown) =>
        showFlag({ id: 'delete', type: 'error', title: 'It was not deleted', description: String(error) }),
    );
  };
  return (
    <Menu sign="⋯" label="More about this issue">
      <button type="button" onClick={remove}>
        Delete
      </button>
    </Menu>
  );
};

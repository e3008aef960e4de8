import { useState } from 'react';
import { issueLink } from '../frames/links';
import { Menu } from '../menu';
import { goTo } from '../router';
import { deleteIssue, issue as issueById, type Issue } from '../rest/jira';
import { showFlag } from '../frames/flags';
import { MoveIssue } from './move-issue';

/** What can be done with a whole issue. */
export const IssueActions = ({ issue, canEdit }: { readonly issue: Issue; readonly canEdit: boolean }) => {
  const [isMoving, setMoving] = useState(false);
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
    <>
      <Menu sign="⋯" label="More about this issue">
        {issue.fields.issuetype.hierarchyLevel >= 0 && (
          <button type="button" onClick={() => setMoving(true)}>
            Move to another project
          </button>
        )}
        <button type="button" onClick={remove}>
          Delete
        </button>
      </Menu>
      {isMoving && <MoveIssue issue={issue} moved={() => void goToNow(issue.id)} close={() => setMoving(false)} />}
    </>
  );
};

/** A moved issue has another key. */
const goToNow = async (id: string): Promise<void> => goTo(issueLink((await issueById(id)).key));

import { Show, useLoad } from '../load';
import { searchIssues, type Issue } from '../rest/jira';
import { useCreateIssue } from './create-issue';
import { IssueTable } from './issue-table';

/** What stands below an issue: an epic's stories, a story's sub-tasks. */
export const ChildIssues = ({ parent, canEdit }: { readonly parent: Issue; readonly canEdit: boolean }) => {
  const [children] = useLoad(() => searchIssues(`parent = ${parent.key} ORDER BY key ASC`), [parent.key]);
  const create = useCreateIssue();
  return (
    <section>
      <div className="section-head">
        <h2>Child issues</h2>
        {canEdit && (
          <button type="button" className="button small quiet-button" onClick={() => create({ parent })}>
            Create
          </button>
        )}
      </div>
      <Show loaded={children} what="The list">
        {(all) => (all.length === 0 ? <p className="quiet">None yet.</p> : <IssueTable issues={all} />)}
      </Show>
    </section>
  );
};

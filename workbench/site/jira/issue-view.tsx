import { useEffect } from 'react';
import { FramePage } from '../frames/frame-page';
import { usePageOfFrames } from '../frames/page-of-frames';
import { Frame } from '../frames/frame';
import { issueLink } from '../frames/links';
import { Show, useLoad } from '../load';
import { useModuleOfType } from '../modules';
import { Link } from '../router';
import { useSession } from '../session';
import { editIssue, issue, mayEdit, type Issue, type IssueWriting } from '../rest/jira';
import { showFlag } from '../frames/flags';
import { ChildIssues } from './child-issues';
import { IssueActions } from './issue-actions';
import { IssueActivity } from './issue-activity';
import { Description } from './description';
import { IssueKind } from './issue-marks';
import { LinkedField } from './linked-field';
import { ParentField } from './parent-field';
import { StatusField } from './status-field';
import { Summary } from './summary';
import { TeamField } from './team-field';

/** One issue: what it says at the left, its fields and the app's panel at the right. */
export const IssueView = ({ issueKey }: { readonly issueKey: string }) => {
  const [loaded, reload] = useLoad(() => issue(issueKey), [issueKey]);
  const [editable] = useLoad(() => mayEdit(issueKey), [issueKey]);
  return (
    <main id="main" className="sheet">
      <Show loaded={loaded} what="This issue">
        {(found) => (
          <FramePage>
            <OneIssue issue={found} canEdit={editable.state === 'ready' && editable.value} reload={reload} />
          </FramePage>
        )}
      </Show>
    </main>
  );
};

interface OneIssueProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
  readonly reload: () => void;
}

const OneIssue = ({ issue: shown, canEdit, reload }: OneIssueProps) => {
  const { fields } = shown;
  const panel = useModuleOfType('jira:issueContext');
  const { user } = useSession();
  const { events } = usePageOfFrames();
  useEffect(() => {
    document.title = `${shown.key} ${fields.summary}`;
  }, [shown.key, fields.summary]);

  const changed = () => {
    reload();
    // Jira tells the frames on an issue that it has changed, so that a panel need not poll.
    events.emit('JIRA_ISSUE_CHANGED', {
      issueId: shown.id,
      projectId: fields.project.id,
      changes: [{ changeType: 'updated', atlassianId: user.accountId }],
    });
  };
  const edit = async (writing: IssueWriting): Promise<boolean> => {
    try {
      await editIssue(shown.key, writing);
      changed();
      return true;
    } catch (error) {
      showFlag({ id: 'edit-issue', type: 'error', title: 'It was not saved', description: String(error) });
      return false;
    }
  };

  return (
    <>
      <nav className="crumbs" aria-label="Where this issue is">
        <Link to={`/jira/projects/${fields.project.key}`}>{fields.project.name}</Link>
        {fields.parent !== undefined && (
          <>
            <span aria-hidden="true">/</span>
            <Link to={issueLink(fields.parent.key)}>{fields.parent.key}</Link>
          </>
        )}
        <span aria-hidden="true">/</span>
        <span className="quiet">
          <IssueKind type={fields.issuetype} /> {fields.issuetype.name} {shown.key}
        </span>
      </nav>
      <div className="issue-columns">
        <div className="issue-text">
          <Summary
            key={fields.summary}
            summary={fields.summary}
            canEdit={canEdit}
            save={(summary) => edit({ summary })}
          />
          <Description
            key={fields.updated ?? shown.id}
            description={fields.description ?? null}
            canEdit={canEdit}
            save={(description) => edit({ description })}
          />
          {fields.issuetype.hierarchyLevel >= 0 && <ChildIssues parent={shown} canEdit={canEdit} />}
          <IssueActivity key={`activity ${fields.updated ?? ''}`} issueKey={shown.key} />
        </div>
        <aside className="issue-side" aria-label="Fields and apps">
          <div className="side-actions">
            <StatusField key={`${shown.key} ${fields.status.name}`} issue={shown} canEdit={canEdit} changed={changed} />
            <IssueActions issue={shown} canEdit={canEdit} />
          </div>
          <dl className="fields">
            <dt>Parent</dt>
            <dd>
              <ParentField issue={shown} canEdit={canEdit} move={(parent) => edit({ parent })} />
            </dd>
            <LinkedField issue={shown} canEdit={canEdit} save={edit} />
            <TeamField issue={shown} canEdit={canEdit} save={edit} />
            <dt>Reporter</dt>
            <dd>{fields.reporter?.displayName ?? 'Nobody'}</dd>
          </dl>
          {panel !== undefined && (
            <section className="app-panel" aria-label={panel.title}>
              <h2>{panel.title}</h2>
              <Frame key={shown.id} module={panel} place={{ kind: 'issue', issueId: shown.id }} onRefresh={reload} />
            </section>
          )}
        </aside>
      </div>
    </>
  );
};

import { useState } from 'react';
import { Dialog } from '../dialog';
import { Show, useLoad } from '../load';
import { issueTypesOf, projects, type Project } from '../rest/jira';
import type { Beginning } from './create-issue';
import { IssueForm } from './issue-form';

interface CreateDialogProps {
  readonly beginning: Beginning;
  readonly close: () => void;
}

/** The create dialog: project, type, parent, summary, description. Acceptance criteria are a heading in the description. */
export const CreateDialog = ({ beginning, close }: CreateDialogProps) => {
  const [all] = useLoad(projects, []);
  return (
    <Dialog title="Create" className="create" onClose={close}>
      <Show loaded={all} what="The projects">
        {(found) => {
          const first = beginning.project ?? beginning.parent?.fields.project ?? found[0];
          if (first === undefined) return <p className="empty">No project is open to you.</p>;
          return <CreateForm projects={found} first={first} beginning={beginning} close={close} />;
        }}
      </Show>
    </Dialog>
  );
};

interface CreateFormProps extends CreateDialogProps {
  readonly projects: readonly Project[];
  readonly first: Project;
}

const CreateForm = ({ projects: all, first, beginning, close }: CreateFormProps) => {
  const [projectId, setProjectId] = useState(first.id);
  const project = all.find(({ id }) => id === projectId) ?? first;
  const [types] = useLoad(() => issueTypesOf(project.key), [project.key]);
  return (
    <div className="form">
      <label>
        Project
        <select value={projectId} onChange={(event) => setProjectId(event.target.value)}>
          {all.map(({ id, name, key }) => (
            <option key={id} value={id}>
              {name} ({key})
            </option>
          ))}
        </select>
      </label>
      <Show loaded={types} what="The types">
        {(found) => <IssueForm key={project.id} project={project} types={found} beginning={beginning} close={close} />}
      </Show>
    </div>
  );
};

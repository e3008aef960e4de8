import { useState } from 'react';
import { Dialog } from '../dialog';
import { FormFoot } from '../form-foot';
import { Show, useLoad } from '../load';
import { issueTypesOf, moveToProject, projects, type Issue } from '../rest/jira';

interface MoveIssueProps {
  readonly issue: Issue;
  readonly moved: () => void;
  readonly close: () => void;
}

/** Asks to which project an issue goes; there it is of the type that stands as high. */
export const MoveIssue = ({ issue, moved, close }: MoveIssueProps) => {
  const [projectId, setProject] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [loaded] = useLoad(projects, []);
  const level = issue.fields.issuetype.hierarchyLevel;
  const send = async (key: string) => {
    const types = (await issueTypesOf(key)).filter(({ hierarchyLevel }) => hierarchyLevel === level);
    const type = types.find(({ id }) => id === issue.fields.issuetype.id) ?? types[0];
    if (type === undefined) throw new Error('That project has nothing of this kind.');
    await moveToProject(issue.id, projectId, type.id);
    moved();
  };
  return (
    <Dialog title={`Move ${issue.key}`} onClose={close}>
      <Show loaded={loaded} what="The projects">
        {(all) => (
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              const key = all.find(({ id }) => id === projectId)?.key ?? '';
              send(key).catch((error: unknown) => setTrouble(String(error)));
            }}
          >
            <label>
              Project
              <select value={projectId} onChange={(event) => setProject(event.target.value)}>
                <option value="">Choose a project</option>
                {all
                  .filter(({ id }) => id !== issue.fields.project.id)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </select>
            </label>
            <FormFoot send="Move" isReady={projectId !== ''} trouble={trouble} cancel={close} />
          </form>
        )}
      </Show>
    </Dialog>
  );
};

import { useState } from 'react';
import { Frame } from '../frames/frame';
import { useLoad } from '../load';
import { useModuleOfType } from '../modules';
import { appField, fieldsToEdit, type Issue, type IssueWriting } from '../rest/jira';

interface LinkedFieldProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
  readonly save: (writing: IssueWriting) => Promise<boolean>;
}

/** The app's own field on epics: what its formatter says, and its edit resource in a frame while it is changed. */
export const LinkedField = ({ issue, canEdit, save }: LinkedFieldProps) => {
  const module = useModuleOfType('jira:customField');
  const [isEditing, setEditing] = useState(false);
  const [field] = useLoad(
    async () => (module === undefined ? undefined : appField(module.extensionKey)),
    [module?.extensionKey],
  );
  const [toEdit] = useLoad(async () => (canEdit ? fieldsToEdit(issue.key) : undefined), [issue.key, canEdit]);
  const isEpic = issue.fields.issuetype.hierarchyLevel === 1;
  if (module === undefined || !isEpic || field.state !== 'ready' || field.value === undefined) return null;
  const { id, name } = field.value;
  if (toEdit.state !== 'ready' || toEdit.value?.includes(id) === false) return null;
  const rendered = issue.renderedFields?.[id];
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {isEditing ? (
          <div className="field-frame">
            <Frame
              module={module}
              resource={module.editResource ?? module.resource}
              place={{
                kind: 'field-edit',
                issueId: issue.id,
                projectId: issue.fields.project.id,
                issueTypeId: issue.fields.issuetype.id,
                fieldId: id,
                renderContext: 'issue-view',
              }}
              onSubmit={async (value) => {
                if (!(await save({ [id]: value ?? null }))) throw new Error('The field was not saved.');
                setEditing(false);
              }}
              onClose={() => setEditing(false)}
            />
            <button type="button" className="button small" onClick={() => setEditing(false)}>
              Cancel
            </button>
          </div>
        ) : (
          <span className="field-value">
            {typeof rendered === 'string' && rendered !== '' ? rendered : <span className="quiet">None</span>}
            {canEdit && (
              <button type="button" className="button small quiet-button" onClick={() => setEditing(true)}>
                Change<span className="unseen"> the {name}</span>
              </button>
            )}
          </span>
        )}
      </dd>
    </>
  );
};

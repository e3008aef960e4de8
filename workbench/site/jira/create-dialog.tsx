import { useRef, useState } from 'react';
import { Dialog } from '../dialog';
import { RichEditor, type EditorHandle } from '../editor/rich-editor';
import { issueLink } from '../frames/links';
import { Show, useLoad } from '../load';
import { goTo } from '../router';
import { createIssue, issueTypesOf, projects, type IssueType, type Project } from '../rest/jira';
import type { Beginning } from './create-issue';
import { ParentSelect } from './parent-select';

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

interface IssueFormProps extends CreateDialogProps {
  readonly project: Project;
  readonly types: readonly IssueType[];
}

const IssueForm = ({ project, types, beginning, close }: IssueFormProps) => {
  const wanted = beginning.parent === undefined ? 0 : beginning.parent.fields.issuetype.hierarchyLevel - 1;
  const [typeId, setTypeId] = useState(
    (types.find(({ hierarchyLevel }) => hierarchyLevel === wanted) ?? types[0])?.id ?? '',
  );
  const [parentId, setParentId] = useState(beginning.parent?.id ?? '');
  const [summary, setSummary] = useState('');
  const [trouble, setTrouble] = useState<string | undefined>();
  const [isSending, setSending] = useState(false);
  const description = useRef<EditorHandle>(null);
  const type = types.find(({ id }) => id === typeId);

  const send = async () => {
    setSending(true);
    try {
      const made = await createIssue(
        { projectId: project.id, issueTypeId: typeId },
        {
          summary: summary.trim(),
          ...(description.current === null ? {} : { description: description.current.read() }),
          ...(parentId === '' ? {} : { parent: { id: parentId } }),
        },
      );
      close();
      goTo(issueLink(made.key));
    } catch (error) {
      setSending(false);
      setTrouble(String(error));
    }
  };

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label>
        Type
        <select value={typeId} onChange={(event) => setTypeId(event.target.value)}>
          {types.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {type !== undefined && (
        <label>
          Parent
          <ParentSelect project={project} level={type.hierarchyLevel + 1} value={parentId} choose={setParentId} />
        </label>
      )}
      <label>
        Summary
        <input autoFocus required value={summary} onChange={(event) => setSummary(event.target.value)} />
      </label>
      <div className="field">
        <span className="label">Description and acceptance criteria</span>
        <RichEditor
          initial={{ type: 'doc', version: 1, content: [{ type: 'paragraph' }] }}
          label="Description"
          placeholder="What it is for, and a list under “Acceptance criteria”."
          handle={description}
        />
      </div>
      {trouble !== undefined && (
        <p className="notice notice-warning" role="alert">
          {trouble}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="button primary" disabled={isSending || summary.trim() === ''}>
          {isSending ? 'Creating …' : 'Create'}
        </button>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
};

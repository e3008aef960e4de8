import { useEffect, useRef, useState } from 'react';
import type { AdfDoc } from '../../../src/adf/adf';
import { FormFoot } from '../form-foot';
import { plainText } from '../../../src/adf/plain-text';
import { RichEditor, type EditorHandle } from '../editor/rich-editor';
import { issueLink } from '../frames/links';
import { goTo } from '../router';
import { createIssue, type IssueType, type Project } from '../rest/jira';
import type { Beginning } from './create-issue';
import { useCreateScreen } from './create-screen';
import { DialogSettingsFields, readDialogSettings } from './dialog-settings';
import { ParentSelect } from './parent-select';
import { TeamSelect, useTeamField } from './team-select';
import { UnderField } from './under-field';

interface IssueFormProps {
  readonly beginning: Beginning;
  readonly close: () => void;
  readonly project: Project;
  readonly types: readonly IssueType[];
}

/** The fields of an issue that does not exist yet. The app's script on the create screen sees them and may write below them. */
export const IssueForm = ({ project, types, beginning, close }: IssueFormProps) => {
  const wanted = beginning.parent === undefined ? 0 : beginning.parent.fields.issuetype.hierarchyLevel - 1;
  const [typeId, setTypeId] = useState(
    (types.find(({ hierarchyLevel }) => hierarchyLevel === wanted) ?? types[0])?.id ?? '',
  );
  const [parent, setParent] = useState({ id: beginning.parent?.id ?? '', key: beginning.parent?.key ?? '' });
  const [settings, setSettings] = useState(readDialogSettings);
  const [summary, setSummary] = useState('');
  const [trouble, setTrouble] = useState<string | undefined>();
  const [isSending, setSending] = useState(false);
  const description = useRef<EditorHandle>(null);
  const type = types.find(({ id }) => id === typeId);
  const teamField = useTeamField();
  const [team, setTeam] = useState<string | null>(null);
  // A subtask has its parent's team.
  const isGrown = type !== undefined && type.hierarchyLevel >= 0;
  const { shown, changed, frame } = useCreateScreen(
    project.id,
    typeId,
    () => [
      { fieldId: 'issuetype', fieldName: 'Type', value: { id: typeId, name: type?.name }, isHidden: false },
      {
        fieldId: 'parent',
        fieldName: 'Parent',
        value: parent.id === '' ? null : parent,
        isHidden: settings.hidesParent,
      },
      { fieldId: 'summary', fieldName: 'Summary', value: summary, isHidden: false },
      {
        fieldId: 'description',
        fieldName: 'Description',
        value: sentDescription(description.current?.read(), settings.sendsPlainText),
        isHidden: settings.hidesDescription,
      },
    ],
    settings.hasOtherApp ? 'From another app: who gains from this?' : undefined,
  );
  // An app hears of summary and description when they are left changed, of everything else when it changes.
  const sent = useRef({ summary: '', description: '' });
  const left = (fieldId: 'summary' | 'description', value: string) => {
    if (sent.current[fieldId] === value) return;
    sent.current[fieldId] = value;
    changed(fieldId);
  };
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) changed('parent');
    isFirst.current = false;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another parent is a change
  }, [parent.id]);

  const send = async () => {
    setSending(true);
    try {
      const made = await createIssue(
        { projectId: project.id, issueTypeId: typeId },
        {
          summary: summary.trim(),
          ...(description.current === null ? {} : { description: description.current.read() }),
          ...(parent.id === '' ? {} : { parent: { id: parent.id } }),
          ...(teamField !== undefined && team !== null && isGrown ? { [teamField.id]: team } : {}),
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
      {type !== undefined && !settings.hidesParent && (
        <label>
          Parent
          <ParentSelect
            project={project}
            level={type.hierarchyLevel + 1}
            value={parent.id}
            choose={(id, key) => setParent({ id, key })}
          />
        </label>
      )}
      <div>
        <label>
          Summary
          <input
            autoFocus
            required
            value={summary}
            aria-describedby="under-summary"
            onChange={(event) => setSummary(event.target.value)}
            onBlur={() => left('summary', summary)}
          />
        </label>
        <UnderField id="under-summary" text={shown.under.summary ?? ''} isWaiting={shown.isWaiting} />
      </div>
      <div
        className="field"
        hidden={settings.hidesDescription}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) left('description', JSON.stringify(description.current?.read()));
        }}
      >
        <span className="label">Description and acceptance criteria</span>
        <RichEditor
          initial={{ type: 'doc', version: 1, content: [{ type: 'paragraph' }] }}
          label="Description"
          placeholder="What it is for, and a list under “Acceptance criteria”."
          handle={description}
        />
      </div>
      {teamField !== undefined && isGrown && (
        <label>
          Team
          <TeamSelect teams={teamField.teams} value={teamField.teams.find(({ id }) => id === team)} choose={setTeam} />
        </label>
      )}
      <DialogSettingsFields settings={settings} change={setSettings} />
      {frame}
      <FormFoot
        send={isSending ? 'Creating …' : 'Create'}
        isReady={!isSending && summary.trim() !== ''}
        trouble={trouble}
        cancel={close}
      />
    </form>
  );
};

/** Jira's editors send ADF, or wiki text, of which one line for each block is enough here. */
const sentDescription = (doc: AdfDoc | undefined, asText: boolean): AdfDoc | string | null =>
  doc === undefined ? null : asText ? doc.content.map((block) => plainText(block)).join('\n') : doc;

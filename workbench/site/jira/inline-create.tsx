import { useState } from 'react';
import { showFlag } from '../frames/flags';
import { useLoad } from '../load';
import { createIssue, issueTypesOf, type IssueLine, type Project } from '../rest/jira';

interface InlineCreateProps {
  readonly project: Project;
  readonly parent: IssueLine | undefined;
  readonly done: () => void;
}

/** One line at the foot of a list: a summary and Enter make a story. The app's create screen never runs here, as in Jira. */
export const InlineCreate = ({ project, parent, done }: InlineCreateProps) => {
  const [summary, setSummary] = useState<string | undefined>();
  const [types] = useLoad(() => issueTypesOf(project.key), [project.key]);
  const story = types.state === 'ready' ? types.value.find(({ hierarchyLevel }) => hierarchyLevel === 0) : undefined;
  if (story === undefined) return null;
  const make = async () => {
    if (summary === undefined || summary.trim() === '') return;
    try {
      await createIssue(
        { projectId: project.id, issueTypeId: story.id },
        { summary: summary.trim(), ...(parent === undefined ? {} : { parent: { id: parent.id } }) },
      );
      setSummary('');
      done();
    } catch (error) {
      showFlag({ id: 'inline-create', type: 'error', title: 'It was not created', description: String(error) });
    }
  };
  const below = parent === undefined ? '' : ` in ${parent.key}`;
  if (summary === undefined) {
    return (
      <button
        type="button"
        className={`inline-create plain ${parent === undefined ? '' : 'depth-1'}`}
        onClick={() => setSummary('')}
      >
        + {story.name}
        {below}
      </button>
    );
  }
  return (
    <form
      className={`inline-create ${parent === undefined ? '' : 'depth-1'}`}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <input
        autoFocus
        aria-label={`Summary of a new ${story.name}${below}`}
        placeholder="What needs to be done? Enter creates it."
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSummary(undefined);
        }}
        onBlur={() => {
          if (summary === '') setSummary(undefined);
        }}
      />
    </form>
  );
};

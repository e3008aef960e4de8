import { useLoad } from '../load';
import { searchIssues, type Project } from '../rest/jira';

interface ParentSelectProps {
  readonly project: Project;
  /** The level a parent has to have: one above the issue's own. */
  readonly level: number;
  readonly value: string;
  readonly choose: (parentId: string, key: string) => void;
}

/** The issues of a project that may be a parent. Levels tell them, never the names of types. */
export const ParentSelect = ({ project, level, value, choose }: ParentSelectProps) => {
  const [issues] = useLoad(() => searchIssues(`project = ${project.key} ORDER BY key ASC`), [project.key]);
  const fitting =
    issues.state === 'ready' ? issues.value.filter(({ fields }) => fields.issuetype.hierarchyLevel === level) : [];
  return (
    <select
      aria-label="Parent"
      value={value}
      onChange={({ target: { value: id } }) => choose(id, fitting.find((one) => one.id === id)?.key ?? '')}
    >
      <option value="">None</option>
      {fitting.map(({ id, key, fields }) => (
        <option key={id} value={id}>
          {key} {fields.summary}
        </option>
      ))}
    </select>
  );
};

import { useLoad } from '../load';
import { moveOn, transitionsOf, type Issue } from '../rest/jira';
import { Status } from './issue-marks';

interface StatusFieldProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
  readonly changed: () => void;
}

/** How far the work is; whoever may edit moves it on. */
export const StatusField = ({ issue, canEdit, changed }: StatusFieldProps) => {
  const [transitions] = useLoad(() => transitionsOf(issue.key), [issue.key]);
  if (!canEdit || transitions.state !== 'ready') return <Status status={issue.fields.status} />;
  return (
    <select
      aria-label="Status"
      value=""
      onChange={(event) => {
        const chosen = transitions.value.find(({ id }) => id === event.target.value);
        if (chosen !== undefined) void moveOn(issue.key, chosen).then(changed);
      }}
    >
      <option value="">{issue.fields.status.name}</option>
      {transitions.value
        .filter(({ name }) => name !== issue.fields.status.name)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            → {name}
          </option>
        ))}
    </select>
  );
};

import { useLoad } from '../load';
import { teamFieldId } from '../rest/jira';
import { teams } from '../rest/workbench';

/** Jira's Team field and the teams that it can hold; nothing where the site has no such field. */
export const useTeamField = () => {
  const [field] = useLoad(async () => {
    const id = await teamFieldId();
    return id === undefined ? undefined : { id, teams: await teams() };
  }, []);
  return field.state === 'ready' ? field.value : undefined;
};

interface TeamSelectProps {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** What the field holds now; a team that was deleted is still shown. */
  readonly value: { readonly id: string; readonly name: string } | undefined;
  readonly choose: (id: string | null) => void;
}

export const TeamSelect = ({ teams, value, choose }: TeamSelectProps) => {
  const gone = value !== undefined && !teams.some(({ id }) => id === value.id);
  return (
    <select
      aria-label="Team"
      value={value?.id ?? ''}
      onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">None</option>
      {gone && <option value={value.id}>{value.name}</option>}
      {teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
};

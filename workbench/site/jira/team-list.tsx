import { useState } from 'react';
import type { TeamOfPeople } from '../../protocol';
import { showFlag } from '../frames/flags';
import { Show, useLoad } from '../load';
import { deleteTeam, renameTeam, teams } from '../rest/workbench';
import { useSession } from '../session';

/** The site's teams, which Jira's Team field can hold; administrators rename and delete them. Jira is told of neither. */
export const TeamList = () => {
  const [loaded, reload] = useLoad(teams, []);
  const { user } = useSession();
  const change = (changing: Promise<unknown>) => {
    changing.then(reload, (error: unknown) =>
      showFlag({ id: 'team', type: 'error', title: 'The team stays as it was', description: String(error) }),
    );
  };
  return (
    <>
      <h1>Teams</h1>
      <Show loaded={loaded} what="The teams">
        {(all) =>
          all.length === 0 ? (
            <p className="quiet">This site has no teams, and so Jira has no Team field.</p>
          ) : (
            <ul className="teams">
              {all.map((team) => (
                <li key={`${team.id} ${team.name}`}>
                  {user.admin ? <OneTeam team={team} change={change} /> : team.name}
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </>
  );
};

interface OneTeamProps {
  readonly team: TeamOfPeople;
  readonly change: (changing: Promise<unknown>) => void;
}

const OneTeam = ({ team, change }: OneTeamProps) => {
  const [name, setName] = useState(team.name);
  return (
    <form
      className="form-actions"
      onSubmit={(event) => {
        event.preventDefault();
        change(renameTeam({ ...team, name }));
      }}
    >
      <input
        aria-label={`Name of ${team.name}`}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button" disabled={name.trim() === '' || name === team.name}>
        Rename
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          if (window.confirm(`Delete ${team.name}? Its issues keep it, under the name Unknown.`))
            change(deleteTeam(team.id));
        }}
      >
        Delete<span className="unseen"> {team.name}</span>
      </button>
    </form>
  );
};

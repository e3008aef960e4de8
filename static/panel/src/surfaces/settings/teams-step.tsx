import Button from '@atlaskit/button/new';
import type { TeamsFrom, TeamsStep as Teams } from '../../../../../src/contract/set-up';
import { Step, type StepState } from './step';

interface TeamsStepProps {
  readonly teams: Teams;
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (from: TeamsFrom) => void;
}

/** What is a team on this site: the epic's project, or Jira's Team field. */
export function TeamsStep({ teams, mayChange, isBusy, onChoose }: TeamsStepProps) {
  const { from, field } = teams;
  return (
    <Step
      what="Whose an epic is"
      {...stateOfTeams(teams)}
      why="Readings and stories are told by team, and a story follows its epic. Where teams share a project or work in several, Jira’s Team field says better whose an epic is."
    >
      {field === 'not-there' && (
        <p className="why">
          {from === 'project'
            ? 'Jira has no Team field here.'
            : 'Jira no longer has the Team field that was chosen, so epics are their projects’.'}
        </p>
      )}
      {from === 'team-field' && field === 'there' && (
        <p className="why">Where the field of an epic is empty, it is its project’s.</p>
      )}
      {mayChange ? (
        <div className="buttons">
          {from === 'team-field' && (
            <Button spacing="compact" isDisabled={isBusy} onClick={() => onChoose('project')}>
              Go by project
            </Button>
          )}
          {from === 'project' && field === 'there' && (
            <Button spacing="compact" isDisabled={isBusy} onClick={() => onChoose('team-field')}>
              Go by the Team field
            </Button>
          )}
          {from === 'team-field' && field === 'not-there' && (
            <Button spacing="compact" isDisabled={isBusy} onClick={() => onChoose('team-field')}>
              Look for the Team field again
            </Button>
          )}
        </div>
      ) : (
        <p className="why">Administrators of Jira choose between the two.</p>
      )}
    </Step>
  );
}

/** Either choice is done; only a field that went away leaves something to do. */
export function stateOfTeams({ from, field }: Teams): { readonly state: StepState; readonly says: string } {
  if (from === 'project') return { state: 'done', says: 'Its project’s' };
  return field === 'there' ? { state: 'done', says: 'Its Team field’s' } : { state: 'to-do', says: 'Field is gone' };
}

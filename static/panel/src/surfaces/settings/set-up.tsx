import { useState } from 'react';
import type { ErrorCode, Reply } from '../../../../../src/contract/reply';
import type { SetUp as Steps } from '../../../../../src/contract/set-up';
import { useAsked } from '../../asked';
import { chooseProjects, chooseTeams, openSetUp, placeField, turnSwitch } from '../../calls';
import { Failure } from '../../parts/failure';
import { useSaid } from '../../parts/said';
import { Skeleton } from '../../parts/skeleton';
import { counted } from '../../words';
import { ChooseProjects } from './choose-projects';
import { FieldStep, stateOfField } from './field-step';
import { Step } from './step';
import { Switches } from './switches';
import { stateOfTeams, TeamsStep } from './teams-step';

/** The checklist after installing: every step with its state, and a button where the app can do it. */
export function SetUp() {
  const { asked, again, put } = useAsked(openSetUp);
  return (
    <section className="group">
      <h2>Set up</h2>
      {asked.state === 'waiting' && <Skeleton lines={6} saying="Looking up how far it has come" />}
      {asked.state === 'failed' && <Failure code={asked.code} onRetry={() => void again()} />}
      {asked.state === 'answered' && <Checklist steps={asked.value} put={put} />}
    </section>
  );
}

function Checklist({ steps, put }: { readonly steps: Steps; readonly put: (steps: Steps) => void }) {
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const [said, say] = useSaid();
  const doing = async (call: Promise<Reply<Steps>>): Promise<void> => {
    setBusy(true);
    setFailed(undefined);
    const reply = await call;
    setBusy(false);
    if (!reply.ok) {
      setFailed(reply.code);
      return;
    }
    put(reply.value);
    say('Done. This is how far it has come.');
  };
  const { jira, mayChange, field, hiddenSpaces, createScreen } = steps;
  return (
    <>
      <p className="direction">{whatIsLeft(steps)}</p>
      {failed && <Failure code={failed} />}
      <ul className="parts" aria-busy={isBusy}>
        <Step
          what="Jira"
          state={jira === 'connected' ? 'done' : 'to-do'}
          says={jira === 'connected' ? 'Connected' : 'Not connected'}
          why="Decisions are recorded without it; epics can rest on them once Throughline is added to Jira under Manage apps."
        />
        {jira === 'connected' && (
          <>
            <FieldStep field={field} isBusy={isBusy} onPlace={(screens) => void doing(placeField({ screens }))} />
            <Step
              what="The line in the create dialog"
              state={createScreen.registered > 0 ? 'done' : 'to-do'}
              says={createScreen.registered > 0 ? `In ${counted(createScreen.registered, 'project')}` : 'Nowhere yet'}
              why="Whoever writes a story sees the decision it rests on while there is still time to reword. Jira shows it in its create dialog, not where a story is typed straight into a board or backlog."
            >
              {mayChange ? (
                <ChooseProjects
                  key={`${createScreen.choice} ${createScreen.registered}`}
                  createScreen={createScreen}
                  isBusy={isBusy}
                  onChoose={(choice, projects) => void doing(chooseProjects({ choice, projects }))}
                />
              ) : (
                <p className="why">Administrators of Jira choose the projects.</p>
              )}
            </Step>
            <TeamsStep
              teams={steps.teams}
              mayChange={mayChange}
              isBusy={isBusy}
              onChoose={(from) => void doing(chooseTeams({ from }))}
            />
          </>
        )}
        <Step
          what="Spaces that Throughline cannot see"
          state={hiddenSpaces.length === 0 ? 'done' : 'open'}
          says={hiddenSpaces.length === 0 ? 'None' : counted(hiddenSpaces.length, 'space')}
          why="Decisions there are recorded only when somebody opens their panel. Let the user Throughline view a space and it keeps up by itself."
        >
          {hiddenSpaces.length > 0 && (
            <p className="why">{hiddenSpaces.map(({ key, name }) => `${name} (${key})`).join(', ')}</p>
          )}
        </Step>
      </ul>
      {said}
      {jira === 'connected' && (
        <Switches
          on={steps.switches}
          mayChange={mayChange}
          isBusy={isBusy}
          onTurn={(name, on) => void doing(turnSwitch({ name, on }))}
        />
      )}
    </>
  );
}

/** What an administrator still has to do; what only is to be known does not count. */
function whatIsLeft({ jira, field, createScreen, teams }: Steps): string {
  const left = [
    jira === 'not-connected',
    jira === 'connected' && stateOfField(field).state === 'to-do',
    jira === 'connected' && createScreen.registered === 0,
    jira === 'connected' && stateOfTeams(teams).state === 'to-do',
  ].filter(Boolean).length;
  return left === 0 ? 'Everything is set up.' : `${counted(left, 'step')} ${left === 1 ? 'is' : 'are'} left.`;
}

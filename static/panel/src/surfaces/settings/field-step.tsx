import Button from '@atlaskit/button/new';
import {
  screensAtOnce,
  type FieldCompared,
  type FieldPlaces,
  type ProjectName,
} from '../../../../../src/contract/set-up';
import { counted } from '../../words';
import { Step, type StepState } from './step';

interface FieldStepProps {
  readonly field: FieldPlaces;
  readonly isBusy: boolean;
  readonly onPlace: (screens: readonly string[]) => void;
}

/** Where the linked-decision field is missing, and the way to put it there. */
export function FieldStep({ field, isBusy, onPlace }: FieldStepProps) {
  return (
    <Step what="The linked-decision field" {...stateOfField(field)} why={field.state === 'not-there' ? notThere : why}>
      {field.state === 'unknown' && (
        <p className="why">Jira did not say where; look in its settings, under Work items, Screens.</p>
      )}
      {field.state === 'compared' && <Missing field={field} isBusy={isBusy} onPlace={onPlace} />}
      {(field.state === 'on-screens' || field.state === 'on-no-screen') && (
        <p className="why">Administrators of Jira see here which projects lack it.</p>
      )}
    </Step>
  );
}

const why =
  'It stands on epics that rest on a decision, and is filled in there. Jira shows a field only where it was put on a screen.';
const notThere = 'Jira makes it some minutes after Throughline was added; look again then.';

/** How far it has come. */
export function stateOfField(field: FieldPlaces): { readonly state: StepState; readonly says: string } {
  switch (field.state) {
    case 'not-there':
      return { state: 'to-do', says: 'Not there yet' };
    case 'unknown':
      return { state: 'open', says: 'Cannot tell' };
    case 'on-screens':
      return { state: 'open', says: 'On some screens' };
    case 'on-no-screen':
      return { state: 'to-do', says: 'On no screen yet' };
    case 'compared':
      return howComplete(field);
  }
}

function howComplete({ projects, screens, teamManaged, unclear }: FieldCompared) {
  const missing = new Set([...screens.flatMap((screen) => screen.projects), ...teamManaged].map(({ key }) => key)).size;
  if (missing > 0) return { state: 'to-do', says: `Missing in ${counted(missing, 'project')}` } as const;
  if (projects === 0) return { state: 'open', says: 'No epics yet' } as const;
  return unclear > 0
    ? ({ state: 'open', says: 'Where it can be seen' } as const)
    : ({ state: 'done', says: 'On every epic' } as const);
}

function Missing({
  field: { screens, teamManaged, unclear },
  isBusy,
  onPlace,
}: FieldStepProps & { field: FieldCompared }) {
  const next = screens.slice(0, screensAtOnce).map(({ id }) => id);
  return (
    <>
      {screens.map(({ id, name, projects }) => (
        <div key={id} className="missing">
          <p className="why">
            Not on <bdi>{name}</bdi>, which epics use in {listed(projects)}.
          </p>
          <div className="buttons">
            <Button spacing="compact" isDisabled={isBusy} onClick={() => onPlace([id])}>
              Put it there<span className="visually-hidden"> {name}</span>
            </Button>
          </div>
        </div>
      ))}
      {screens.length > 1 && (
        <div className="buttons">
          <Button spacing="compact" isDisabled={isBusy} onClick={() => onPlace(next)}>
            {next.length < screens.length
              ? `Put it on the first ${next.length}`
              : `Put it on all ${next.length} screens`}
          </Button>
        </div>
      )}
      {screens.length > 0 && (
        <p className="why missing">
          Whatever else uses such a screen shows the field too; Throughline minds it on epics only.
        </p>
      )}
      {teamManaged.length > 0 && (
        <p className="why missing">
          In {listed(teamManaged)}, team-managed, only whoever administers the project can add it: in the project’s
          settings, under Work types, add Linked decision to the epic.
        </p>
      )}
      {unclear > 0 && (
        <p className="why missing">
          Throughline could not find out about {counted(unclear, 'project')}; look in {unclear === 1 ? 'its' : 'their'}{' '}
          settings, under Work types.
        </p>
      )}
    </>
  );
}

/** As many names as somebody reads. */
const atMost = 12;

function listed(projects: readonly ProjectName[]): string {
  const names = projects.slice(0, atMost).map(({ key, name }) => `${name} (${key})`);
  const more = projects.length - names.length;
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(more > 0 ? [...names, `${more} more`] : names);
}

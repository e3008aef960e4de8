import Button from '@atlaskit/button/new';
import type { Participant, Person } from '../../../../../src/core/decision/decision';
import type { Tension } from '../../../../../src/core/decision/part';
import { Field } from './field';
import { PullsToward } from './pulls-toward';
import { SmallButton } from './small-button';

export const participantId = (place: number) => `participant ${place}`;

/** Who was in the room, and for what. A person is optional; what a discipline is measured on is said in its own words. */
export function ParticipantsEditor({
  participants,
  tensions,
  onChange,
  onAdd,
}: {
  readonly participants: readonly Participant[];
  /** Those with both their sides written. */
  readonly tensions: readonly Tension[];
  readonly onChange: (participants: readonly Participant[]) => void;
  readonly onAdd: () => void;
}) {
  const set = (place: number, now: Participant) => onChange(participants.map((one, at) => (at === place ? now : one)));
  return (
    <section className="box">
      <h3>Who was in the room</h3>
      <p className="help">A discipline and, if you like, a name.</p>
      <ul className="plain">
        {participants.map((participant, place) => (
          <li key={place} className="part-editor">
            <div className="part-fields three">
              <Field
                id={participantId(place)}
                label="For"
                value={participant.discipline}
                onChange={(discipline) => set(place, { ...participant, discipline })}
              />
              <PersonField
                participant={participant}
                onChange={(person) => set(place, withPerson(participant, person))}
              />
              <Field
                label="Measured on"
                value={participant.measuredOn ?? ''}
                onChange={(measuredOn) => set(place, { ...participant, measuredOn })}
              />
              {participant.measuredOn && (
                <PullsToward
                  pull={participant.pullsToward}
                  tensions={tensions}
                  onChange={(pull) => set(place, withPull(participant, pull))}
                />
              )}
            </div>
            <div className="part-buttons">
              <SmallButton
                icon="remove"
                label={`Remove: ${participant.discipline || 'this line'}`}
                onClick={() => onChange(participants.filter((_, at) => at !== place))}
              />
            </div>
          </li>
        ))}
      </ul>
      <Button spacing="compact" appearance="subtle" onClick={onAdd}>
        Add somebody
      </Button>
    </section>
  );
}

/** A mention stays a mention until somebody types a name over it. */
function PersonField({
  participant: { person },
  onChange,
}: {
  readonly participant: Participant;
  readonly onChange: (person: Person) => void;
}) {
  const name = !person ? '' : 'name' in person ? person.name : (person.text ?? 'a mentioned person');
  return <Field label="Name" value={name} onChange={(typed) => onChange({ name: typed })} />;
}

const withPerson = (participant: Participant, person: Person): Participant => ({ ...participant, person });

const withPull = (
  { discipline, person, measuredOn }: Participant,
  pullsToward: Participant['pullsToward'],
): Participant => ({
  discipline,
  ...(person && { person }),
  ...(measuredOn && { measuredOn }),
  ...(pullsToward && { pullsToward }),
});

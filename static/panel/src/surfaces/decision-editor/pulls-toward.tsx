import { useId } from 'react';
import type { Participant, Pole } from '../../../../../src/core/decision/decision';
import type { PartId, Tension } from '../../../../../src/core/decision/part';

type Pull = NonNullable<Participant['pullsToward']>;

const poles: readonly Pole[] = ['favoured', 'conceded'];

/** Which side of what was weighed somebody's measure pulls toward; nothing to choose while nothing was weighed. */
export function PullsToward({
  pull,
  tensions,
  onChange,
}: {
  readonly pull: Pull | undefined;
  readonly tensions: readonly Tension[];
  readonly onChange: (pull: Pull | undefined) => void;
}) {
  const id = useId();
  if (tensions.length === 0) return null;
  const choose = (chosen: string) => {
    const [part, pole] = chosen.split(' ');
    onChange(part && pole ? { part: part as PartId, pole: pole as Pole } : undefined);
  };
  return (
    <div className="field">
      <label htmlFor={id} className="label">
        which pulls toward
      </label>
      <select
        id={id}
        className="select"
        value={pull ? `${pull.part} ${pull.pole}` : ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">neither side</option>
        {tensions.map((tension) => (
          <optgroup key={tension.id} label={tension.text}>
            {poles.map((pole) => (
              <option key={pole} value={`${tension.id} ${pole}`}>
                {tension[pole]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

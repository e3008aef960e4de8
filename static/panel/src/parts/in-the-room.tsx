import type { Participant } from '../../../../src/core/decision/decision';
import { Fold } from './fold';

/** Who was in the room, as far as the page says more than the disciplines. */
export function InTheRoom({ participants }: { readonly participants: readonly Participant[] }) {
  if (!participants.some(({ person, measuredOn }) => person ?? measuredOn)) return null;
  return (
    <Fold summary="Who was in the room">
      <ul className="plain">
        {participants.map((participant, place) => (
          <li key={place} dir="auto">
            {participant.discipline}
            {personOf(participant) && <span className="soft">, {personOf(participant)}</span>}
            {participant.measuredOn && (
              <span className="soft">
                {' '}
                · <span className="faint">measured on</span> {participant.measuredOn}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function personOf({ person }: Participant): string | undefined {
  if (!person) return undefined;
  return 'name' in person ? person.name : person.text?.replace(/^@/, '');
}

import Button from '@atlaskit/button/new';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';

interface Door {
  readonly says: string;
  readonly enter: string;
}

const doors: Readonly<Record<ReadBackRoom['state'], Door>> = {
  none: { says: 'Still in the room? See in a minute who heard what.', enter: 'Read it back' },
  closed: { says: 'Still in the room? See in a minute who heard what.', enter: 'Read it back' },
  open: { says: 'A read-back is under way.', enter: 'Join the read-back' },
  revealed: {
    says: 'It was read back: see who heard what, and add yours if you were not there.',
    enter: 'See the read-back',
  },
};

/** The way into the read-back of a decision, which says how far it is. */
export function ReadBackDoor({
  readBack,
  onEnter,
}: {
  readonly readBack: ReadBackRoom['state'];
  readonly onEnter: () => void;
}) {
  const { says, enter } = doors[readBack];
  return (
    <div className="door">
      <p className="soft">{says}</p>
      <Button spacing="compact" appearance={readBack === 'open' ? 'primary' : 'default'} onClick={onEnter}>
        {enter}
      </Button>
    </div>
  );
}

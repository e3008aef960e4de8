import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import { sayHeard } from '../../calls';
import { useSaid } from '../../parts/said';
import { AnswerForm } from './answer-form';
import { AnswerShown } from './answer-shown';
import { keepAnswer } from './kept-answer';
import type { RoomSeen } from './use-room';

type Sitting = Extract<ReadBackRoom, { state: 'open' | 'revealed' }>;

/** What the viewer heard, in their own words: to write, to look at, and to write anew as long as nobody else has seen it. */
export function MyAnswer({
  localId,
  room,
  act,
}: {
  readonly localId: string;
  readonly room: Sitting;
  readonly act: RoomSeen['act'];
}) {
  const [isWriting, setWriting] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [said, say] = useSaid();
  const { mine, number, disciplines } = room;
  const isPrivate = room.state === 'open';

  return (
    <section className="group my-answer">
      {mine && !isWriting ? (
        <>
          <h3>
            Your answer for <bdi>{mine.discipline}</bdi>
          </h3>
          {isPrivate && <p className="soft">Kept. Nobody else sees it before the host reveals all of them at once.</p>}
          <AnswerShown heard={mine} />
          <div className="buttons">
            <Button spacing="compact" onClick={() => setWriting(true)}>
              Change it
            </Button>
          </div>
        </>
      ) : (
        <>
          <h3>{isPrivate ? 'What did you hear?' : 'What do you take from it?'}</h3>
          <p className="soft">
            {isPrivate
              ? 'One minute, in your own words. Nobody sees it before the host reveals all answers at once.'
              : 'It stands beside the others, and says that it came later.'}
          </p>
          <AnswerForm
            localId={localId}
            disciplines={disciplines}
            before={mine}
            isSaving={isSaving}
            onSay={(heard) => {
              setSaving(true);
              void act(sayHeard({ localId, number, heard })).then((done) => {
                setSaving(false);
                if (!done) return;
                keepAnswer(localId, undefined);
                setWriting(false);
                say('Your answer is kept.');
              });
            }}
            {...(mine && { onCancel: () => setWriting(false) })}
          />
        </>
      )}
      {said}
    </section>
  );
}

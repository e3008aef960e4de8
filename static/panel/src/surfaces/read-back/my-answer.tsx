import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import type { ErrorCode } from '../../../../../src/contract/reply';
import type { Heard } from '../../../../../src/core/read-back/read-back';
import { sayHeard } from '../../calls';
import { Failure } from '../../parts/failure';
import { useSaid } from '../../parts/said';
import { AnswerForm } from './answer-form';
import { AnswerShown } from './answer-shown';
import { keepAnswer } from './kept-answer';
import type { RoomSeen } from './use-room';

type Sitting = Extract<ReadBackRoom, { state: 'open' | 'revealed' }>;

interface MyAnswerProps {
  readonly localId: string;
  readonly room: Sitting;
  readonly act: RoomSeen['act'];
  /** Whether the form stands there for whoever has not answered; it stays while they write, whatever the room does. */
  readonly begun?: boolean;
}

/** What the viewer heard, in their own words: to write, to look at, and to write anew as long as nobody else has seen it. */
export function MyAnswer({ localId, room, act, begun = false }: MyAnswerProps) {
  const [isWriting, setWriting] = useState(false);
  const [wasWriting, setWasWriting] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const [said, say] = useSaid();
  const { mine, number, disciplines } = room;
  // Once it is shown, it stands among the others.
  const isPrivate = room.state === 'open';

  const send = async (heard: Heard) => {
    setSaving(true);
    setFailed(undefined);
    const reply = await act(sayHeard({ localId, number, heard }));
    setSaving(false);
    if (!reply.ok) {
      setFailed(reply.code);
      return;
    }
    keepAnswer(localId, undefined);
    setWriting(false);
    say('Your answer is kept.');
  };
  const cancel = () => {
    keepAnswer(localId, undefined);
    setFailed(undefined);
    setWriting(false);
    setWasWriting(true);
  };

  return (
    <section className="group my-answer">
      {mine && !isWriting ? (
        <>
          {isPrivate && (
            <>
              <h3>
                Your answer for <bdi>{mine.discipline}</bdi>
              </h3>
              <p className="soft">Kept. Nobody else sees it before the host reveals all of them at once.</p>
              <AnswerShown heard={mine} />
            </>
          )}
          <div className="buttons">
            <Button spacing="compact" autoFocus={wasWriting} onClick={() => setWriting(true)}>
              {isPrivate ? 'Change it' : 'Change your answer'}
            </Button>
          </div>
        </>
      ) : (
        <>
          <h3>{isPrivate ? 'What did you hear?' : 'What do you take from it?'}</h3>
          <p className="soft" role={begun ? 'status' : undefined}>
            {invitation(room, begun)}
          </p>
          <AnswerForm
            localId={localId}
            disciplines={disciplines}
            before={mine}
            isSaving={isSaving}
            failed={failed && <NotKept code={failed} />}
            onSay={(heard) => void send(heard)}
            {...(mine && { onCancel: cancel })}
          />
        </>
      )}
      {said}
    </section>
  );
}

function invitation({ state }: Sitting, begun: boolean): string {
  if (state === 'open')
    return 'One minute, in your own words. Nobody sees it before the host reveals all answers at once, and your name never stands beside it.';
  return begun
    ? 'All answers were shown while you were writing. What you wrote is still here: it can be added, and says that it came later.'
    : 'It stands beside the others, without your name, and says that it came later.';
}

/** The room may have moved on under whoever sends: it has been looked at again by then. */
const NotKept = ({ code }: { readonly code: ErrorCode }) =>
  code === 'changed-meanwhile' ? (
    <p className="why" role="alert">
      The read-back has moved on meanwhile. What you wrote is still here: keep it again if it still holds.
    </p>
  ) : (
    <Failure code={code} />
  );

import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import type { ReadBackRoom, RoomQuestion } from '../../../../../src/contract/read-back';
import { longestLine } from '../../../../../src/core/read-back/read-back';
import type { ErrorCode } from '../../../../../src/contract/reply';
import { leaveToTeams } from '../../calls';
import type { Frame } from '../../frame';
import { goDecide, type Errand } from '../../errand';
import { Failure } from '../../parts/failure';
import { useSaid } from '../../parts/said';
import { lines } from './lines';
import type { RoomSeen } from './use-room';

interface QuestionsProps {
  readonly frame: Frame;
  readonly room: Extract<ReadBackRoom, { state: 'revealed' }>;
  readonly act: RoomSeen['act'];
}

/** Where answers point opposite ways: each is one question to the room, to be decided now or left to the teams. */
export function RoomQuestions({ frame, room, act }: QuestionsProps) {
  return (
    <section className="group" aria-label="Questions to the room">
      {room.partings.map((question) => (
        <Question key={question.id} frame={frame} room={room} act={act} question={question} />
      ))}
    </section>
  );
}

function Question({ frame, room, act, question }: QuestionsProps & { readonly question: RoomQuestion }) {
  const [isLeaving, setLeaving] = useState(false);
  const [said, say] = useSaid();
  const decide = (more: Partial<Errand>) => goDecide(frame, { about: question.about, sides: question.sides, ...more });
  return (
    <div className={question.left === undefined ? 'question' : 'question settled'}>
      <h3>
        Two ways of reading <q>{question.about}</q>
      </h3>
      <div className="two-sides">
        {question.sides.map((side, at) => (
          <ul key={at} className="plain">
            {side.map(({ discipline, line, quote }, index) => (
              <li key={index}>
                <strong>
                  <bdi>{discipline}</bdi>
                </strong>{' '}
                <span className="why">{lines.find(({ field }) => field === line)?.shows.toLowerCase()}</span>{' '}
                <q className="quote" dir="auto">
                  {quote}
                </q>
              </li>
            ))}
          </ul>
        ))}
      </div>
      {question.left !== undefined ? (
        <p className="said">
          Left to the teams, as an open part of the decision: <q>{question.left}</q>
        </p>
      ) : isLeaving ? (
        <LeaveForm
          frame={frame}
          number={room.number}
          question={question}
          onCancel={() => setLeaving(false)}
          onLeft={(left) => {
            setLeaving(false);
            void act(Promise.resolve({ ok: true, value: left }));
            say('Written into the decision.');
          }}
          onWriteInEditor={(open) => decide({ open })}
        />
      ) : room.mayHost ? (
        <>
          {question.asOpen === undefined && <p className="why">The decision leaves this to the teams as it is.</p>}
          <div className="buttons">
            <Button onClick={() => decide({})}>Decide now</Button>
            {question.asOpen !== undefined && <Button onClick={() => setLeaving(true)}>Leave to the teams</Button>}
          </div>
        </>
      ) : (
        <p className="why">Talk about it now: whoever may edit the page can decide it or leave it to the teams.</p>
      )}
      {said}
    </div>
  );
}

interface LeaveFormProps {
  readonly frame: Frame;
  readonly number: number;
  readonly question: RoomQuestion;
  readonly onLeft: (room: ReadBackRoom) => void;
  readonly onCancel: () => void;
  readonly onWriteInEditor: (text: string) => void;
}

/** How the open question stands in the record, in words that the room can change before it does. */
function LeaveForm({ frame, number, question, onLeft, onCancel, onWriteInEditor }: LeaveFormProps) {
  const [text, setText] = useState(question.asOpen ?? question.about);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const [isTyped, setTyped] = useState(false);
  const id = useId();
  const leave = async () => {
    setBusy(true);
    setFailed(undefined);
    const reply = await leaveToTeams({ localId: frame.localId, number, question: question.id, text: text.trim() });
    setBusy(false);
    if (!reply.ok) setFailed(reply.code);
    else if (reply.value.outcome === 'written') onLeft(reply.value.room);
    else setTyped(true);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void leave();
      }}
    >
      <label htmlFor={id} className="label">
        What is left to the teams, in a line on the page
      </label>
      <TextArea
        id={id}
        value={text}
        autoFocus
        minimumRows={2}
        maxLength={longestLine}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {isTyped && (
        <p className="why" role="alert">
          Somebody has changes on this page that are not published. So that none are lost, write it in the page’s
          editor.
        </p>
      )}
      <div className="buttons">
        {isTyped ? (
          <Button appearance="primary" onClick={() => onWriteInEditor(text.trim())}>
            Open the editor
          </Button>
        ) : (
          <Button type="submit" appearance="primary" isLoading={isBusy} isDisabled={text.trim() === ''}>
            Write it into the decision
          </Button>
        )}
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {failed && <Failure code={failed} />}
    </form>
  );
}

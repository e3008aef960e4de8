import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import type { ReadBackRoom, RoomQuestion, Settled } from '../../../../../src/contract/read-back';
import type { Frame } from '../../frame';
import { goDecide, type Errand } from '../../errand';
import { useSaid } from '../../parts/said';
import { LeaveForm } from './leave-form';
import { OneSide } from './one-side';
import type { RoomSeen } from './use-room';

interface QuestionsProps {
  readonly frame: Frame;
  readonly room: Extract<ReadBackRoom, { state: 'revealed' }>;
  readonly act: RoomSeen['act'];
}

/** Where answers point opposite ways: each is one question to the room, to be decided now or left to the teams. */
export function RoomQuestions({ frame, room, act }: QuestionsProps) {
  return (
    <section className="group room-questions" aria-label="Questions to the room">
      {room.partings.map((question) => (
        <Question key={question.id} frame={frame} room={room} act={act} question={question} />
      ))}
    </section>
  );
}

function Question({ frame, room, act, question }: QuestionsProps & { readonly question: RoomQuestion }) {
  const [leaving, setLeaving] = useState<string>();
  const offer = useRef<HTMLButtonElement>(null);
  const [said, say] = useSaid();
  const { settled, asOpen } = question;
  const decide = (more: Partial<Errand>) => goDecide(frame, { about: question.about, sides: question.sides, ...more });
  return (
    <div className={settled ? 'question settled' : 'question'}>
      <h3>
        Two ways of reading <q>{question.about}</q>
      </h3>
      <div className="two-sides">
        {question.sides.map((side, at) => (
          <OneSide key={at} side={side} />
        ))}
      </div>
      {settled ? (
        <>
          <Outcome settled={settled} />
          {leaving !== undefined && leaving !== asOpen && (settled.how !== 'left' || leaving !== settled.text) && (
            <p className="why" role="status">
              Somebody was a moment faster. You were writing: <q>{leaving}</q>
            </p>
          )}
        </>
      ) : leaving !== undefined ? (
        <LeaveForm
          frame={frame}
          number={room.number}
          question={question}
          text={leaving}
          onText={setLeaving}
          onCancel={() => {
            setLeaving(undefined);
            // The offer is drawn again first; whoever works by keyboard goes on from there.
            requestAnimationFrame(() => offer.current?.focus());
          }}
          onLeft={(left) => {
            setLeaving(undefined);
            void act(Promise.resolve({ ok: true, value: left }));
            say('Written into the decision.');
          }}
          onWriteInEditor={(open) => decide({ open })}
        />
      ) : room.mayHost ? (
        <>
          {asOpen === undefined && <p className="why">The decision leaves this to the teams as it is.</p>}
          <div className="buttons">
            <Button onClick={() => decide({})}>Decide now</Button>
            {asOpen !== undefined && (
              <Button ref={offer} onClick={() => setLeaving(asOpen)}>
                Leave to the teams
              </Button>
            )}
          </div>
        </>
      ) : (
        <p className="why">Talk about it now: whoever may edit the page can decide it or leave it to the teams.</p>
      )}
      {said}
    </div>
  );
}

function Outcome({ settled }: { readonly settled: Settled }) {
  switch (settled.how) {
    case 'left':
      return (
        <p className="outcome">
          Left to the teams, as an open part of the decision: <q>{settled.text}</q>
        </p>
      );
    case 'decided':
      return settled.says === undefined ? (
        <p className="outcome">Decided since: the decision no longer says this.</p>
      ) : (
        <p className="outcome">
          Decided since: the decision says here now <q>{settled.says}</q>
        </p>
      );
  }
}

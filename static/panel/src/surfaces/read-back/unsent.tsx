import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { AnswerShown } from './answer-shown';
import { hasBegun, keepAnswer, keptAnswer } from './kept-answer';

/** What somebody was writing as the room moved on without it: theirs to copy, until they let it go. */
export function Unsent({ localId, why }: { readonly localId: string; readonly why: string }) {
  const [isGone, setGone] = useState(false);
  const kept = keptAnswer(localId);
  if (isGone || !kept || !hasBegun(localId)) return null;
  return (
    <section className="group" aria-label="What you were writing">
      <h3>You were writing</h3>
      <p className="soft">{why}</p>
      <AnswerShown heard={kept} />
      <div className="buttons">
        <Button
          spacing="compact"
          onClick={() => {
            keepAnswer(localId, undefined);
            setGone(true);
          }}
        >
          Let it go
        </Button>
      </div>
    </section>
  );
}

import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import type { DecisionHead } from '../../../../../src/contract/decision-panel';
import type { ErrorCode } from '../../../../../src/contract/reply';
import type { LookBack } from '../../../../../src/core/reading/look-back';
import { lookBack } from '../../calls';
import { Failure } from '../../parts/failure';
import { Quote } from '../../parts/quote';
import { useSaid } from '../../parts/said';
import { Who } from '../../parts/who';

/** When the epic is done: one question, once, and then what was said to it. */
export function LookingBack({
  head,
  said,
  onSaid,
  onAgain,
}: {
  readonly head: DecisionHead;
  readonly said: LookBack | 'asked';
  readonly onSaid: (said: LookBack) => void;
  readonly onAgain: () => Promise<void>;
}) {
  const [text, setText] = useState('');
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const [spoken, say] = useSaid();
  const id = useId();

  async function keep(words: string) {
    setSaving(true);
    setFailed(undefined);
    const reply = await lookBack({ decision: head.id, text: words });
    setSaving(false);
    if (!reply.ok) {
      setFailed(reply.code);
      return;
    }
    onSaid(reply.value);
    say(words === '' ? 'You will not be asked again.' : 'Kept, and shown beside the decision.');
  }

  return (
    <section className="group">
      <h3 className="strong">What held, and what did not?</h3>
      {said === 'asked' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') void keep(text.trim());
          }}
        >
          <label htmlFor={id} className="label">
            This epic is done. Whoever takes the decision up again will read it first. You are asked only once.
          </label>
          <TextArea
            id={id}
            value={text}
            minimumRows={3}
            dir="auto"
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className="buttons">
            <Button
              type="submit"
              appearance="primary"
              spacing="compact"
              isLoading={saving}
              isDisabled={text.trim() === ''}
            >
              Keep it
            </Button>
            <Button spacing="compact" appearance="subtle" isDisabled={saving} onClick={() => void keep('')}>
              Nothing to add
            </Button>
          </div>
        </form>
      ) : said.text === '' ? null : (
        <>
          <p className="reading">
            <Quote text={said.text} />
          </p>
          <Who accountId={said.by} at={said.at} summary={said.team.name} more={`about revision ${said.revision}`} />
        </>
      )}
      {failed && <Failure code={failed} {...(failed === 'changed-meanwhile' && { onRetry: () => void onAgain() })} />}
      {spoken}
    </section>
  );
}

import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useEffect, useId, useRef, useState } from 'react';
import type { ErrorCode, Reply } from '../../../../src/contract/reply';
import { answerKinds, type Answer, type AnswerKind } from '../../../../src/core/answer';
import { answerNames } from '../words';
import { Failure } from './failure';

/** Keeps an answer; which question is meant, and by which call, belongs to the surface. */
export type Keep = (kind: AnswerKind, reason: string) => Promise<Reply<Answer>>;

const labels: Readonly<Record<AnswerKind, string>> = {
  within: 'It is within, because',
  deliberate: 'A deliberate step, because',
  reworded: 'What will you write instead, or why?',
  reopen: 'What should the decision say?',
};

/** The four answers; choosing one opens its reason, which is kept with both sides. */
export function AnswerForm({
  keep,
  onAnswered,
  onAgain,
}: {
  readonly keep: Keep;
  readonly onAnswered: (answer: Answer) => void;
  /** Loads the question anew. */
  readonly onAgain: () => Promise<void>;
}) {
  const [kind, setKind] = useState<AnswerKind>();
  const offers = useRef<HTMLDivElement>(null);
  const cancel = () => {
    // The pressed button goes with the form; whoever works by keyboard goes on from the offer.
    offers.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setKind(undefined);
  };
  return (
    <>
      <div className="buttons" role="group" ref={offers} aria-label="Your answer">
        {answerKinds.map((offered) => (
          <Button
            key={offered}
            spacing="compact"
            isSelected={kind === offered}
            aria-expanded={kind === offered}
            onClick={() => setKind(kind === offered ? undefined : offered)}
          >
            {answerNames[offered].offer}
          </Button>
        ))}
      </div>
      {kind && <ReasonForm keep={keep} kind={kind} onAnswered={onAnswered} onAgain={onAgain} onCancel={cancel} />}
    </>
  );
}

function ReasonForm({
  keep,
  kind,
  onAnswered,
  onAgain,
  onCancel,
}: {
  readonly keep: Keep;
  readonly kind: AnswerKind;
  readonly onAnswered: (answer: Answer) => void;
  readonly onAgain: () => Promise<void>;
  readonly onCancel: () => void;
}) {
  const [reason, setReason] = useState('');
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const empty = reason.trim() === '';
  useEffect(() => field.current?.focus(), [kind]);

  async function save() {
    setSaving(true);
    setFailed(undefined);
    const reply = await keep(kind, reason.trim());
    setSaving(false);
    if (reply.ok) onAnswered(reply.value);
    else setFailed(reply.code);
  }

  return (
    <form
      className="reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) void save();
      }}
    >
      <label htmlFor={id} className="label">
        {labels[kind]}
      </label>
      <TextArea
        id={id}
        ref={field}
        value={reason}
        minimumRows={2}
        dir="auto"
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      {failed && <Failure code={failed} onRetry={() => void (failed === 'changed-meanwhile' ? onAgain() : save())} />}
      <div className="buttons">
        <Button type="submit" appearance="primary" spacing="compact" isLoading={saving} isDisabled={empty}>
          Answer
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

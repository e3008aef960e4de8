import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useEffect, useId, useRef, useState } from 'react';
import type { DivergenceAnswerView, DivergenceLine, DivergenceSide } from '../../../../src/contract/divergence';
import { divergenceAnswerKinds, type DivergenceAnswerKind } from '../../../../src/core/reading/divergence-answer';
import { divergenceAnswerNames } from '../words';
import { Failure } from './failure';
import { IssueLink } from './product-link';
import { Quote } from './quote';
import { useAnswering } from './use-answering';

/** Two teams that part on one thing: how it is, the one question, both quotes, and what can be said to it. */
export function DivergenceBox({
  line,
  localId,
  onAnswered,
  onAgain,
}: {
  readonly line: DivergenceLine;
  readonly localId?: string | undefined;
  readonly onAnswered: (answer: DivergenceAnswerView) => void;
  readonly onAgain: () => Promise<void>;
}) {
  const [kind, setKind] = useState<DivergenceAnswerKind>();
  const offers = useRef<HTMLDivElement>(null);
  const cancel = () => {
    // The pressed button goes with the form; whoever works by keyboard goes on from the offer.
    offers.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setKind(undefined);
  };
  return (
    <section className="question" aria-label="A question to two teams">
      <h3>
        {line.sentence} {line.question}
      </h3>
      <BothSides line={line} />
      <div className="buttons" role="group" ref={offers} aria-label="Your answer">
        {divergenceAnswerKinds.map((one) => (
          <Button
            key={one}
            spacing="compact"
            isSelected={kind === one}
            aria-expanded={kind === one}
            onClick={() => setKind(kind === one ? undefined : one)}
          >
            {divergenceAnswerNames[one].offer}
          </Button>
        ))}
      </div>
      {kind && (
        <AnswerWords
          key={kind}
          line={line}
          localId={localId}
          kind={kind}
          onAnswered={onAnswered}
          onAgain={onAgain}
          onCancel={cancel}
        />
      )}
    </section>
  );
}

/** Both quotes with where they stand, and, where people in the room said so, what each side is measured on. */
export function BothSides({ line: { sides, pulls } }: { readonly line: Pick<DivergenceLine, 'sides' | 'pulls'> }) {
  return (
    <>
      {sides.map((side) => (
        <SideSays key={`${side.team} ${side.from}`} side={side} />
      ))}
      {pulls.length > 0 && (
        <p className="why">
          Each side points where it is measured; rewording alone will not settle it. <bdi>{pulls.join(' · ')}</bdi>
        </p>
      )}
    </>
  );
}

export function SideSays({ side: { team, from, count, quote, place } }: { readonly side: DivergenceSide }) {
  return (
    <p className="said">
      {place.in === 'story' ? <IssueLink issueKey={place.issueKey} /> : <strong dir="auto">{team}</strong>}
      {place.in === 'story' && <span className="who"> {team}</span>}
      {place.in === 'reading' && <span className="who">, on revision {place.revision}</span>} <Quote text={quote} />
      {from === 'work' && count > 1 && <span className="faint"> and {count - 1} more</span>}
    </p>
  );
}

function AnswerWords({
  line,
  localId,
  kind,
  onAnswered,
  onAgain,
  onCancel,
}: {
  readonly line: DivergenceLine;
  readonly localId?: string | undefined;
  readonly kind: DivergenceAnswerKind;
  readonly onAnswered: (answer: DivergenceAnswerView) => void;
  readonly onAgain: () => Promise<void>;
  readonly onCancel: () => void;
}) {
  const [reason, setReason] = useState('');
  const { answer, saving, failed } = useAnswering(line, localId, onAnswered);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isEmpty = (kind === 'both' || kind === 'say') && reason.trim() === '';
  useEffect(() => field.current?.focus(), []);

  const save = () => answer(kind, reason.trim());

  return (
    <form
      className="reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void save();
      }}
    >
      <label htmlFor={id} className="label">
        {divergenceAnswerNames[kind].label}
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
      {kind === 'fifteen' && (
        <p className="why">
          This begins a page under the decision’s, with both quotes and three questions. It is your draft: nobody else
          sees it until you share or publish it.
        </p>
      )}
      {failed && <Failure code={failed} onRetry={() => void (failed === 'changed-meanwhile' ? onAgain() : save())} />}
      <div className="buttons">
        <Button type="submit" appearance="primary" spacing="compact" isLoading={saving} isDisabled={isEmpty}>
          {kind === 'fifteen' ? 'Begin the page' : 'Answer'}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

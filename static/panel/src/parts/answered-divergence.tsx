import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { DivergenceAnswerView, DivergenceLine } from '../../../../src/contract/divergence';
import { nameOf } from '../names';
import { divergenceAnswerNames } from '../words';
import { BegunPageLink } from './begun-page-link';
import { BothSides } from './divergence-box';
import { Quote } from './quote';

/** Opens the page's editor with the proposed words drafted in. */
export type WriteIn = (line: DivergenceLine, says: string) => void;

interface AnsweredProps {
  readonly line: DivergenceLine;
  readonly localId?: string | undefined;
  /** In sight, and not folded away: only then is Confluence asked for the page that was begun. */
  readonly isInSight: boolean;
  readonly onAnswered: (answer: DivergenceAnswerView) => void;
  /** For who may edit the decision's page and is on it. */
  readonly onWriteIn?: WriteIn | undefined;
  /** Whom to ask where it is somebody else who may. */
  readonly ask?: string | undefined;
}

/** What was said to two teams' question, with both quotes, and where it goes from there. */
export function AnsweredDivergence({ line, localId, isInSight, onAnswered, onWriteIn, ask }: AnsweredProps) {
  const { answer } = line;
  return (
    <>
      <p className="soft">{line.sentence}</p>
      <BothSides line={line} />
      {answer && (
        <p className="why">
          {divergenceAnswerNames[answer.kind].said}
          {answer.reason && (
            <>
              : <Quote text={answer.reason} />
            </>
          )}
        </p>
      )}
      {answer?.kind === 'say' &&
        (onWriteIn ? (
          <div className="buttons">
            <Button spacing="compact" onClick={() => onWriteIn(line, answer.reason)}>
              Write it into the decision
            </Button>
          </div>
        ) : (
          <AskForIt ask={ask} />
        ))}
      {isInSight && answer?.draft !== undefined && (
        <BegunPageLink
          key={answer.draft}
          line={line}
          localId={localId}
          answer={answer}
          draft={answer.draft}
          onAnswered={onAnswered}
        />
      )}
    </>
  );
}

function AskForIt({ ask }: { readonly ask: string | undefined }) {
  const [name, setName] = useState<string>();
  useEffect(() => {
    let here = true;
    if (ask !== undefined) void nameOf(ask).then((found) => here && setName(found));
    return () => void (here = false);
  }, [ask]);
  return (
    <p className="why" aria-live="polite">
      Whoever may edit the decision’s page can write it in: ask {name ?? 'the owner of that page'}.
    </p>
  );
}

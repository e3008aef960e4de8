import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { DivergenceLine } from '../../../../src/contract/divergence';
import { nameOf } from '../names';
import { divergenceAnswerNames } from '../words';
import { BothSides } from './divergence-box';
import { ProductLink } from './product-link';
import { Quote } from './quote';

/** Opens the page's editor with the proposed words drafted in. */
export type WriteIn = (line: DivergenceLine, says: string) => void;

interface AnsweredProps {
  readonly line: DivergenceLine;
  /** For who may edit the decision's page and is on it. */
  readonly onWriteIn?: WriteIn | undefined;
  /** Whom to ask where it is somebody else who may. */
  readonly ask?: string | undefined;
}

/** What was said to two teams' question, with both quotes, and where it goes from there. */
export function AnsweredDivergence({ line, onWriteIn, ask }: AnsweredProps) {
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
      {answer?.draft !== undefined && (
        <p className="why">
          <ProductLink to={draftUrl(answer.draft)}>The page for the fifteen minutes</ProductLink>. While it is a draft,
          only whoever began it sees it.
        </p>
      )}
    </>
  );
}

/** Where Confluence opens what is not yet published. */
const draftUrl = (draft: string): string => `/wiki/pages/resumedraft.action?draftId=${draft}`;

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

import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { ErrorCode } from '../../../../src/contract/reply';
import { failureWords } from '../failure-words';

/** What went wrong and what to do about it, with a way to try again where that can help. */
export function Failure({ code, onRetry }: { readonly code: ErrorCode; readonly onRetry?: () => void }) {
  const { title, whatToDo, retry } = failureWords[code];
  return (
    <div role="alert" className="failure">
      <SectionMessage appearance="warning" title={title} headingLevel="h3">
        <p>{whatToDo}</p>
        {retry && onRetry && (
          <div className="buttons">
            <Button spacing="compact" onClick={onRetry}>
              {retry}
            </Button>
          </div>
        )}
      </SectionMessage>
    </div>
  );
}

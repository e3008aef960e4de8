import { router } from '@forge/bridge';
import type { ReactNode } from 'react';
import type { QuestionLine } from '../../../../src/contract/decision-panel';

/** A link to somewhere in the product. The frame is sandboxed, so the host opens it; the address stays for whoever copies it. */
export function ProductLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <a
      className="link"
      href={to}
      onClick={(event) => {
        event.preventDefault();
        void router.open(to);
      }}
    >
      {children}
    </a>
  );
}

/** A link to work as a question names it: an issue by its key, a page by its title. */
export function WorkLink({ issueKey, summary, pageUrl }: Pick<QuestionLine, 'issueKey' | 'summary' | 'pageUrl'>) {
  if (pageUrl === undefined) return <IssueLink issueKey={issueKey} />;
  return (
    <ProductLink to={pageUrl}>
      <bdi>{summary}</bdi>
    </ProductLink>
  );
}

/** A link to a work item, by its key. */
export function IssueLink({ issueKey }: { readonly issueKey: string }) {
  return <ProductLink to={`/browse/${issueKey}`}>{issueKey}</ProductLink>;
}

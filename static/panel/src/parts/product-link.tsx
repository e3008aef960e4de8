import { router } from '@forge/bridge';
import type { ReactNode } from 'react';

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

/** A link to a work item, by its key. */
export function IssueLink({ issueKey }: { readonly issueKey: string }) {
  return <ProductLink to={`/browse/${issueKey}`}>{issueKey}</ProductLink>;
}

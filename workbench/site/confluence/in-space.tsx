import type { ReactNode } from 'react';
import type { Space } from '../rest/confluence';
import { PageTree } from './page-tree';
import { WithSpacePages } from './space-pages';

/** A place within a space: its pages at the left. */
export const InSpace = ({
  space,
  here,
  children,
}: {
  readonly space: Space;
  readonly here?: string;
  readonly children: ReactNode;
}) => (
  <WithSpacePages key={space.id} space={space}>
    <div className="with-side">
      <PageTree space={space} {...(here === undefined ? {} : { here })} />
      <main id="main" className="sheet">
        {children}
      </main>
    </div>
  </WithSpacePages>
);

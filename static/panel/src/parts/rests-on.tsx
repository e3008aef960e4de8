import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';
import type { DecisionHead } from '../../../../src/contract/decision-panel';
import { ProductLink } from './product-link';
import { stateNames } from '../words';

/** The panel's first line: the decision, through what, and a word when it is no longer current. */
export function RestsOn({
  head,
  beside,
  children,
}: {
  readonly head: DecisionHead;
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <header>
      <div className="title-line">
        <p className="meta">
          Rests on{' '}
          <ProductLink to={head.pageUrl}>
            Decision {head.key} <bdi dir="auto">{head.title}</bdi>
          </ProductLink>{' '}
          {children}
        </p>
        {beside}
      </div>
      {head.state !== 'live' && (
        <p className="soft">
          <Lozenge>{stateNames[head.state]}</Lozenge>{' '}
          {head.state === 'superseded'
            ? 'Another decision took its place. What stands here is how it was.'
            : 'It was taken back, or its page was archived or deleted. What stands here is how it was.'}
        </p>
      )}
    </header>
  );
}

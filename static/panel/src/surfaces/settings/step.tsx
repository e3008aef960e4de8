import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';

/** `open`: nothing to do, but something to know. */
export type StepState = 'done' | 'to-do' | 'open';

interface StepProps {
  readonly what: string;
  readonly state: StepState;
  /** How far it has come, in a word or two. */
  readonly says: string;
  readonly why: string;
  readonly children?: ReactNode;
}

const appearance = { done: 'success', 'to-do': 'inprogress', open: 'default' } as const;

/** One thing that an administrator has to see to: what, how far, why, and what the app can do about it. */
export function Step({ what, state, says, why, children }: StepProps) {
  return (
    <li className="part step">
      <div className="part-text">
        {what}
        <p className="why">{why}</p>
        {children}
      </div>
      <div className="part-beside">
        <Lozenge appearance={appearance[state]}>{says}</Lozenge>
      </div>
    </li>
  );
}

import Lozenge from '@atlaskit/lozenge';
import type { ReadingView } from '../../../../src/contract/reading';

/** Whether the decision has moved on since a reading was written: unread, not wrong. */
export function ReadingStatus({ reading: { reading, status } }: { readonly reading: ReadingView }) {
  switch (status) {
    case 'current':
      return null;
    case 'unread':
      return <Lozenge appearance="new" maxWidth="none">{`Written for revision ${reading.revision}`}</Lozenge>;
    case 'reaffirmed':
      return <Lozenge>Still holds</Lozenge>;
  }
}

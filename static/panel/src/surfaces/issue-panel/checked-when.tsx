import { useState } from 'react';
import type { IssuePanel } from '../../../../../src/contract/issue-panel';
import type { ErrorCode } from '../../../../../src/contract/reply';
import { readAgain } from '../../calls';
import { useDates } from '../../dates';
import { Failure } from '../../parts/failure';
import type { Story } from './story-panel';

/** When and how the story was read, and a way to have it read again now. */
export function CheckedWhen({
  panel,
  onPanel,
}: {
  readonly panel: Story;
  readonly onPanel: (panel: IssuePanel) => void;
}) {
  const dates = useDates();
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  async function again() {
    setReading(true);
    setFailed(undefined);
    const reply = await readAgain();
    setReading(false);
    if (reply.ok) onPanel(reply.value);
    else setFailed(reply.code);
  }
  return (
    <>
      <p className="meta checked" aria-live="polite">
        {panel.wasUnread
          ? 'Not read yet when you opened this; read just now, quickly'
          : `Checked ${dates.ago(panel.readAt)}, quickly`}
        {panel.revision < panel.head.revision && `, beside revision ${panel.revision}`} ·{' '}
        <button type="button" className="link" disabled={reading} onClick={() => void again()}>
          {reading ? 'Reading …' : 'Read it again'}
        </button>
      </p>
      {failed && <Failure code={failed} onRetry={() => void again()} />}
    </>
  );
}

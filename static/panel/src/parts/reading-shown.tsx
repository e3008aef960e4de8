import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ReadingView } from '../../../../src/contract/reading';
import type { DecisionRecord } from '../../../../src/core/decision/decision';
import type { ChangedUnder } from '../../../../src/core/reading/changed-under';
import { counted } from '../words';
import { Quote } from './quote';
import { ReadingLines } from './reading-lines';
import { WhatChanged } from './what-changed';
import { Who } from './who';

/** A team's reading to the letter; where it is unread, the difference and one press to say that it still holds. */
export function ReadingShown({
  record,
  team,
  reading: { reading, status },
  changed,
  saving,
  onRewrite,
  onStillHolds,
}: {
  readonly record: DecisionRecord;
  readonly team: string;
  readonly reading: ReadingView;
  readonly changed: ChangedUnder | undefined;
  readonly saving: boolean;
  readonly onRewrite: () => void;
  readonly onStillHolds: () => void;
}) {
  const [showing, setShowing] = useState(changed !== undefined && countOf(changed) <= inView);
  const unread = status === 'unread';
  return (
    <>
      <p className="reading">
        <Quote text={reading.text} />
      </p>
      <ReadingLines lines={reading.lines} parts={record.parts} />
      {reading.heard ? (
        <p className="meta">Said in the read-back, about revision {reading.revision}.</p>
      ) : (
        <Who accountId={reading.by} at={reading.at} summary={team} more={`about revision ${reading.revision}`} />
      )}
      {unread && changed && showing && <WhatChanged changed={changed} />}
      <div className="buttons">
        {unread && (
          <Button appearance="primary" spacing="compact" isLoading={saving} onClick={onStillHolds}>
            Still holds
          </Button>
        )}
        {unread && changed && (
          <Button spacing="compact" aria-expanded={showing} onClick={() => setShowing(!showing)}>
            {showing ? 'Hide what changed' : `See what changed (${howMuch(changed)})`}
          </Button>
        )}
        <Button spacing="compact" onClick={onRewrite}>
          Rewrite
        </Button>
      </div>
    </>
  );
}

/** As many changes as are in view from the start: whoever says that it still holds has seen them. More are one press away. */
const inView = 3;

const countOf = ({ direction, parts }: ChangedUnder): number => parts.length + (direction ? 1 : 0);

function howMuch({ direction, parts }: ChangedUnder): string {
  const inParts = parts.length > 0 ? [counted(parts.length, 'part')] : [];
  return [...(direction ? ['the direction'] : []), ...inParts].join(', ');
}

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { DecisionHead, ReadingView } from '../../../../../src/contract/calls';
import type { ErrorCode } from '../../../../../src/contract/reply';
import { writeReading } from '../../calls';
import { Failure } from '../../parts/failure';
import { Quote } from '../../parts/quote';
import { ReadingStatus } from '../../parts/reading-status';
import { useSaid } from '../../parts/said';
import { Who } from '../../parts/who';
import { decisionName } from '../../words';
import { ReadingForm } from './reading-form';

interface TeamReadingProps {
  readonly head: DecisionHead;
  readonly team: string;
  readonly reading: ReadingView | undefined;
  readonly onRead: (reading: ReadingView) => void;
  readonly onAgain: () => Promise<void>;
}

/** The team's reading of the decision: asked for, never required; `Still holds` when the decision has moved on. */
export function TeamReading({ head, team, reading, onRead, onAgain }: TeamReadingProps) {
  const [writing, setWriting] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const [said, say] = useSaid();

  async function save(text: string, done: string) {
    setSaving(true);
    setFailed(undefined);
    const reply = await writeReading({
      decision: head.id,
      revision: head.revision,
      text,
      lines: reading?.reading.lines ?? [],
    });
    setSaving(false);
    if (!reply.ok) {
      setFailed(reply.code);
      return;
    }
    setWriting(false);
    onRead({ reading: reply.value, status: reply.value.reaffirms === undefined ? 'current' : 'reaffirmed' });
    say(done);
  }

  return (
    <section className="group">
      <div className="title-line">
        <h3 className="strong">How we read {decisionName(head.key)}</h3>
        {reading && <ReadingStatus reading={reading} />}
      </div>
      {writing ? (
        <ReadingForm
          text={reading?.reading.text ?? ''}
          saving={saving}
          onSave={(text) => void save(text, 'Your reading is kept.')}
          onCancel={() => {
            setWriting(false);
            say('Nothing was changed.');
          }}
        />
      ) : (
        <ReadingShown
          team={team}
          reading={reading}
          saving={saving}
          onWrite={() => setWriting(true)}
          onStillHolds={(text) => void save(text, `Kept: it still holds for revision ${head.revision}.`)}
        />
      )}
      {failed && <Failure code={failed} {...(failed === 'changed-meanwhile' && { onRetry: () => void onAgain() })} />}
      {said}
    </section>
  );
}

function ReadingShown({
  team,
  reading,
  saving,
  onWrite,
  onStillHolds,
}: {
  readonly team: string;
  readonly reading: ReadingView | undefined;
  readonly saving: boolean;
  readonly onWrite: () => void;
  readonly onStillHolds: (text: string) => void;
}) {
  if (!reading)
    return (
      <>
        <p className="soft">
          {team} has not written down yet what this decision asks of it. A sentence or two is enough.
        </p>
        <div className="buttons">
          <Button spacing="compact" onClick={onWrite}>
            Write our reading
          </Button>
        </div>
      </>
    );
  const { text, by, at, revision } = reading.reading;
  return (
    <>
      <p className="reading">
        <Quote text={text} />
      </p>
      <Who accountId={by} at={at} summary={team} more={`about revision ${revision}`} />
      <div className="buttons">
        {reading.status === 'unread' && (
          <Button appearance="primary" spacing="compact" isLoading={saving} onClick={() => onStillHolds(text)}>
            Still holds
          </Button>
        )}
        <Button spacing="compact" onClick={onWrite}>
          Rewrite
        </Button>
      </div>
    </>
  );
}

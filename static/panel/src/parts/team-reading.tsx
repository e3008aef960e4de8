import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { DecisionHead } from '../../../../src/contract/decision-panel';
import type { ErrorCode, Reply } from '../../../../src/contract/reply';
import type { ReadingView } from '../../../../src/contract/reading';
import type { DecisionRecord } from '../../../../src/core/decision/decision';
import type { ChangedUnder } from '../../../../src/core/reading/changed-under';
import type { Reading } from '../../../../src/core/reading/reading';
import { stillHolds, writeReading } from '../calls';
import { decisionName } from '../words';
import { Failure } from './failure';
import { ReadingForm, type Written } from './reading-form';
import { ReadingShown } from './reading-shown';
import { ReadingStatus } from './reading-status';
import { useSaid } from './said';

interface TeamReadingProps {
  readonly head: DecisionHead;
  readonly record: DecisionRecord;
  readonly team: string;
  /** Beside an epic whose Team field is empty, where teams are those of that field. */
  readonly noTeam?: true | undefined;
  readonly reading: ReadingView | undefined;
  readonly changed: ChangedUnder | undefined;
  readonly onRead: (reading: ReadingView) => void;
  readonly onAgain: () => Promise<void>;
}

/** The team's reading of the decision: asked for, never required; `Still holds` where something moved under it. */
export function TeamReading({ head, record, team, noTeam, reading, changed, onRead, onAgain }: TeamReadingProps) {
  const [writing, setWriting] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const [said, say] = useSaid();
  const about = { decision: head.id, revision: head.revision };

  async function save(call: Promise<Reply<Reading>>, done: string) {
    setSaving(true);
    setFailed(undefined);
    const reply = await call;
    setSaving(false);
    if (!reply.ok) {
      setFailed(reply.code);
      return;
    }
    setWriting(false);
    onRead({ reading: reply.value, status: reply.value.reaffirms === undefined ? 'current' : 'reaffirmed' });
    say(done);
  }

  const keep = (written: Written) =>
    save(writeReading({ ...about, ...written, ...(reading && { over: reading.reading.at }) }), 'Your reading is kept.');
  const holds = ({ reading: { at } }: ReadingView) =>
    save(stillHolds({ ...about, over: at }), `Kept: it still holds for revision ${head.revision}.`);

  return (
    <section className="group">
      <div className="title-line">
        <h3 className="strong">How we read {decisionName(head.key)}</h3>
        {reading && <ReadingStatus reading={reading} />}
      </div>
      {noTeam && (
        <p className="why">
          This epic’s Team field is empty, so it counts for its project, <bdi>{team}</bdi>.
        </p>
      )}
      {writing ? (
        <ReadingForm
          record={record}
          reading={reading?.reading}
          saving={saving}
          onSave={(written) => void keep(written)}
          onCancel={() => {
            setWriting(false);
            say('Nothing was changed.');
          }}
        />
      ) : reading ? (
        <ReadingShown
          record={record}
          team={team}
          reading={reading}
          changed={changed}
          saving={saving}
          onRewrite={() => setWriting(true)}
          onStillHolds={() => void holds(reading)}
        />
      ) : (
        <>
          <p className="soft">
            {team} has not written down yet what this decision asks of it. A sentence or two is enough.
          </p>
          <div className="buttons">
            <Button spacing="compact" onClick={() => setWriting(true)}>
              Write our reading
            </Button>
          </div>
        </>
      )}
      {failed && <Failure code={failed} {...(failed === 'changed-meanwhile' && { onRetry: () => void onAgain() })} />}
      {said}
    </section>
  );
}

import { router } from '@forge/bridge';
import { lazy, Suspense, useMemo, useState } from 'react';
import { readRecord } from '../../../../../src/adf/read-record';
import type { DecisionPanel as Panel } from '../../../../../src/contract/decision-panel';
import type { DivergenceLine } from '../../../../../src/contract/divergence';
import type { DecisionRecord } from '../../../../../src/core/decision/decision';
import { useAsked } from '../../asked';
import { openDecisionPanel } from '../../calls';
import { goDecide } from '../../errand';
import { macroBody, type Frame } from '../../frame';
import { Divergences } from '../../parts/divergences';
import { Failure } from '../../parts/failure';
import { LongText } from '../../parts/long-text';
import { Reasoning } from '../../parts/reasoning';
import { RecordHead } from '../../parts/record-head';
import { EmptyPanel } from './empty-panel';
import { HowItIsRead } from './how-it-is-read';
import { NotRecordedNote } from './not-recorded-note';
import { NotUnderstoodText } from './not-understood-text';
import { QuestionsFromWork } from './questions-from-work';
import { ReadBackDoor } from './read-back-door';
import { WhereTeamsStand } from './where-teams-stand';

/** The macro on its page: the record as the page's own body has it, then how it is being read as far as the app knows. */
export function DecisionPanel({ frame }: { readonly frame: Frame }) {
  const { record, notUnderstood } = useMemo(() => readRecord(macroBody(frame)), [frame]);
  if (isEmpty(record) && notUnderstood.length === 0) return <EmptyPanel />;
  return <WrittenPanel frame={frame} record={record} notUnderstood={notUnderstood} />;
}

/** Only whoever enters the room loads it. */
const ReadBack = lazy(async () => ({ default: (await import('../read-back/read-back')).ReadBack }));

function WrittenPanel({ frame, record, notUnderstood }: { readonly frame: Frame } & ReturnType<typeof readRecord>) {
  const { asked, again } = useAsked(() => openDecisionPanel(frame.localId));
  const [inRoom, setInRoom] = useState(false);
  const door = asked.state === 'answered' && asked.value.recorded && (asked.value.readBack ?? 'none');
  return (
    <article className="panel">
      <RecordHead record={record} head={headOf(asked.state === 'answered' ? asked.value : asked.state)} />
      {record.direction && (
        <p className="direction">
          <LongText text={record.direction} />
        </p>
      )}
      {inRoom ? (
        <Suspense fallback={<p className="soft">Opening …</p>}>
          <ReadBack
            frame={frame}
            onLeave={(isPageWritten) => {
              // The body that was handed to this frame is older than what the room has written into the page.
              if (isPageWritten) void router.reload();
              setInRoom(false);
              void again();
            }}
          />
        </Suspense>
      ) : (
        <>
          {door === 'open' && <ReadBackDoor readBack={door} onEnter={() => setInRoom(true)} />}
          <Reasoning record={record} />
          <NotUnderstoodText items={notUnderstood} />
          <section className="group being-read" aria-live="polite" aria-busy={asked.state === 'waiting'}>
            {asked.state === 'waiting' && <p className="soft">Looking up who rests on it …</p>}
            {asked.state === 'failed' && <Failure code={asked.code} onRetry={() => void again()} />}
            {asked.state === 'answered' && <BelowTheRecord panel={asked.value} frame={frame} />}
          </section>
          {door && door !== 'open' && <ReadBackDoor readBack={door} onEnter={() => setInRoom(true)} />}
        </>
      )}
    </article>
  );
}

function BelowTheRecord({ panel, frame }: { readonly panel: Panel; readonly frame: Frame }) {
  if (!panel.recorded) return <NotRecordedNote why={panel.why} />;
  const writeIn = ({ part, sides }: DivergenceLine, says: string) =>
    goDecide(frame, {
      about: panel.parts.find(({ id }) => id === part)?.text ?? '',
      sides: sides.map(({ team, quote }) => [{ discipline: team, quote }]),
      says,
    });
  return (
    <>
      <HowItIsRead panel={panel} localId={frame.localId} />
      <WhereTeamsStand {...panel} />
      <Divergences between={panel.between} localId={frame.localId} onWriteIn={writeIn} />
      <QuestionsFromWork localId={frame.localId} parts={panel.parts} />
    </>
  );
}

/** `undefined` while it may still come, `null` once it will not. */
function headOf(panel: Panel | 'waiting' | 'failed') {
  if (panel === 'waiting') return undefined;
  return panel !== 'failed' && panel.recorded ? panel.head : null;
}

function isEmpty({ title, direction, participants, parts }: DecisionRecord): boolean {
  return !title && !direction && participants.length === 0 && parts.length === 0;
}

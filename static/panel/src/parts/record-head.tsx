import Lozenge from '@atlaskit/lozenge';
import type { DecisionHead } from '../../../../src/contract/decision-panel';
import type { DecisionRecord } from '../../../../src/core/decision/decision';
import { useDates } from '../dates';
import { stateNames } from '../words';
import { InTheRoom } from './in-the-room';

/**
 * A record's first lines. What only the app knows (key, state, revision) has its space from the start,
 * so that nothing moves when the answer comes; `head` is `undefined` until then, `null` where there will be none.
 */
export function RecordHead({
  record,
  head,
}: {
  readonly record: DecisionRecord;
  readonly head: DecisionHead | null | undefined;
}) {
  const dates = useDates();
  const disciplines = [...new Set(record.participants.map(({ discipline }) => discipline))].filter(Boolean);
  const facts = [
    ...(record.agreedOn ? [`Agreed ${dates.plainDay(record.agreedOn)}`] : []),
    ...(head === null ? [] : [head ? `revision ${head.revision}` : undefined]),
    ...(disciplines.length > 0 ? [disciplines.join(', ')] : []),
  ];
  return (
    <header className="record-head">
      <div className="title-line">
        <h2>
          <span className="key">
            Decision <Later text={head === null ? '' : head?.key} room="D-000" />
          </span>
          <bdi dir="auto">{record.title || head?.title}</bdi>
        </h2>
        <span className={head ? 'state' : 'state later'}>
          {head !== null && (
            <Lozenge appearance={head?.state === 'live' ? 'success' : 'default'}>
              {stateNames[head?.state ?? 'live']}
            </Lozenge>
          )}
        </span>
      </div>
      <p className="meta">
        {facts.map((fact, place) => (
          <span key={place}>
            {place > 0 && ' · '}
            <Later text={fact} room="revision 0" />
          </span>
        ))}
      </p>
      <InTheRoom participants={record.participants} />
    </header>
  );
}

/** Text that may come later, in a space that is kept free for it. */
function Later({ text, room }: { readonly text: string | undefined; readonly room: string }) {
  return text === undefined ? (
    <span className="later" aria-hidden="true">
      {room}
    </span>
  ) : (
    <span>{text}</span>
  );
}

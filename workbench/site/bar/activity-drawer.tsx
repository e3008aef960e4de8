import { useState } from 'react';
import type { Activity } from '../../protocol';
import { timeOf } from '../days';
import { useActivity } from './activity';
import { totalsOf } from './totals';

/** What the platform did: events, invocations, REST points and storage units, as they happen. */
export const ActivityDrawer = ({ close }: { readonly close: () => void }) => {
  const { all, clear } = useActivity();
  const [isQuiet, setQuiet] = useState(true);
  const totals = totalsOf(all);
  const shown = isQuiet ? all.filter(({ kind, ok }) => !ok || (kind !== 'rest' && kind !== 'kvs')) : all;
  return (
    <section className="drawer" aria-label="What the platform did">
      <header className="drawer-head">
        <h2>What the platform did</h2>
        <div className="actions">
          <label className="check">
            <input type="checkbox" checked={!isQuiet} onChange={() => setQuiet(!isQuiet)} /> Every call
          </label>
          <button type="button" className="button small" onClick={clear}>
            Start over
          </button>
          <button type="button" className="plain" aria-label="Close" onClick={close}>
            ×
          </button>
        </div>
      </header>
      <dl className="totals">
        <Total name="events" value={totals.events} />
        <Total name="invocations" value={totals.invocations} />
        <Total name="ms in them" value={Math.round(totals.invocationMs)} />
        <Total name="REST points" value={totals.restPoints} />
        <Total name="KVS reads" value={totals.kvsReads} />
        <Total name="KVS writes" value={totals.kvsWrites} />
      </dl>
      <ol className="happenings" aria-live="off">
        {shown.length === 0 && <li className="quiet">Nothing yet since this page was opened.</li>}
        {[...shown].reverse().map((one) => (
          <Happening key={one.id} one={one} />
        ))}
      </ol>
    </section>
  );
};

const Total = ({ name, value }: { readonly name: string; readonly value: number }) => (
  <div>
    <dd>{value}</dd>
    <dt>{name}</dt>
  </div>
);

const Happening = ({ one }: { readonly one: Activity }) => (
  <li className={one.ok ? '' : 'not-ok'}>
    <time className="quiet">{timeOf(one.at)}</time>
    <span className={`what what-${one.kind}`}>{one.kind}</span>
    <span className="happening-text">{one.text}</span>
    <span className="quiet numbers">{numbersOf(one)}</span>
  </li>
);

const numbersOf = ({ ms, restPoints, kvsReads, kvsWrites }: Activity): string =>
  [
    ms === undefined ? '' : `${Math.round(ms)} ms`,
    restPoints === undefined ? '' : `${restPoints} pt`,
    kvsReads === undefined ? '' : `${kvsReads} r`,
    kvsWrites === undefined ? '' : `${kvsWrites} w`,
  ]
    .filter((text) => text !== '')
    .join(' · ');

import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import type { RelevantPart } from '../../../../src/core/assessment';
import type { DecisionRecord } from '../../../../src/core/decision/decision';
import { inOrder } from '../../../../src/core/reader/in-order';
import { PartText, Reasons } from './part-line';
import { counted, kindNames, lozengeKinds } from '../words';

const atOnce = 3;

/** The parts that matter to this work, most relevant first, each with its reason; the decision's others come on request. */
export function RelevantParts({
  relevant,
  record,
}: {
  readonly relevant: readonly RelevantPart[];
  readonly record: DecisionRecord;
}) {
  const [all, setAll] = useState(false);
  const parts = inOrder(record.parts, relevant);
  const spoken = parts.filter(({ id }) => relevant.some(({ part }) => part === id));
  const shown = all ? parts : spoken.slice(0, atOnce);
  return (
    <>
      {spoken.length === 0 && (
        <p className="soft">
          None of its parts speaks about this in words the quick check knows. Its direction:{' '}
          <bdi>{record.direction}</bdi>
        </p>
      )}
      <ul className="parts">
        {shown.map((part) => (
          <li key={part.id} className="part">
            <div className="part-text">
              <PartText part={part} />
              <Reasons part={part} />
            </div>
            <div className="part-beside">
              {lozengeKinds.has(part.kind) ? (
                <Lozenge>{kindNames[part.kind]}</Lozenge>
              ) : (
                part.kind !== 'tension' && <span className="by">{kindNames[part.kind]}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < parts.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          Show {counted(parts.length - shown.length, shown.length === 0 ? 'part' : 'more part')}
        </button>
      )}
    </>
  );
}

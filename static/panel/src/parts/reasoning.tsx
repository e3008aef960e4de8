import { useState } from 'react';
import type { DecisionRecord } from '../../../../src/core/decision/decision';
import type { Part, PartId } from '../../../../src/core/decision/part';
import { counted, kindGroups, type KindGroup } from '../words';
import { PartLine } from './part-line';

/** The parts of a record under their headings, in the order in which a record is read; or those of some groups only. */
export function Reasoning({
  record,
  groups = kindGroups,
}: {
  readonly record: DecisionRecord;
  readonly groups?: readonly KindGroup[];
}) {
  const texts = new Map(record.parts.map((part) => [part.id, part.text]));
  return groups.map(({ heading, kinds }) => {
    // Within a group the kinds keep their order: what is in scope before what is not yet.
    const parts = kinds.flatMap((kind) => record.parts.filter((part) => part.kind === kind));
    return parts.length > 0 && <Group key={heading} heading={heading} parts={parts} texts={texts} />;
  });
}

const atOnce = 60;

function Group({
  heading,
  parts,
  texts,
}: {
  readonly heading: string;
  readonly parts: readonly Part[];
  readonly texts: ReadonlyMap<PartId, string>;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? parts : parts.slice(0, atOnce);
  return (
    <section className="group">
      <h3>{heading}</h3>
      <ul className="parts">
        {shown.map((part) => (
          <PartLine key={part.id} part={part} restsOn={part.restsOn.flatMap((id) => texts.get(id) ?? [])} />
        ))}
      </ul>
      {shown.length < parts.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          Show {counted(parts.length - shown.length, 'more part')}
        </button>
      )}
    </section>
  );
}

import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { Part, PartId, PartKind } from '../../../../src/core/decision/part';
import { kindNames } from '../words';

/** What people read differently: what was weighed, what is in and out, and what nobody settled. The rest is not a matter of reading. */
const readDifferently: ReadonlySet<PartKind> = new Set(['tension', 'within', 'later', 'beyond', 'open']);

/** One optional line for each part that its authors want to be heard on. */
export function PartLineFields({
  parts,
  lines,
  onLine,
}: {
  readonly parts: readonly Part[];
  readonly lines: ReadonlyMap<PartId, string>;
  readonly onLine: (part: PartId, line: string) => void;
}) {
  const id = useId();
  return parts
    .filter((part) => readDifferently.has(part.kind) || lines.has(part.id))
    .map((part) => (
      <div key={part.id} className="part-line-field">
        <label htmlFor={`${id}-${part.id}`} className="label">
          {kindNames[part.kind]}: <bdi>{part.text}</bdi>
        </label>
        <Textfield
          id={`${id}-${part.id}`}
          isCompact
          maxLength={1000}
          dir="auto"
          value={lines.get(part.id) ?? ''}
          onChange={(event) => onLine(part.id, event.currentTarget.value)}
        />
      </div>
    ));
}

import type { PartId } from '../../../../src/core/decision/part';
import type { PartLine } from '../../../../src/core/reading/reading';
import { LongText } from './long-text';
import { Quote } from './quote';

/** What a reading says of single parts, each beside the part's own words. A line about a part that is gone has none to stand beside. */
export function ReadingLines({
  lines,
  parts,
}: {
  readonly lines: readonly PartLine[];
  readonly parts: readonly { readonly id: PartId; readonly text: string }[];
}) {
  const texts = new Map(parts.map(({ id, text }) => [id, text]));
  const shown = lines.filter(({ part }) => texts.has(part));
  if (shown.length === 0) return null;
  return (
    <ul className="plain reading-lines">
      {shown.map(({ part, text }) => (
        <li key={part}>
          <p className="why">
            <span className="faint">on </span>
            <LongText text={texts.get(part) ?? ''} />
          </p>
          <p>
            <Quote text={text} />
          </p>
        </li>
      ))}
    </ul>
  );
}

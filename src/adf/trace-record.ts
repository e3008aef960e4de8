import { type AdfNode, childrenOf, isAdfDoc } from './adf';
import { sectionNamed } from './headings';
import { plainText } from './plain-text';
import { readBlocks } from './read-blocks';
import { type Place, type Reading, report } from './reading';
import { readItem } from './read-item';
import type { Trace } from './trace';

const lead: Place = { section: 'lead', level: 0, heading: '' };

/** Reads a body and remembers where everything stands. Anything at all may be given. */
export function traceRecord(body: unknown): Trace {
  const reading: Reading = { items: [], headings: new Map(), notUnderstood: [], lead: [] };
  if (!isAdfDoc(body)) {
    if (body !== undefined && body !== null) reading.notUnderstood.push({ where: '', text: 'This is not a document.' });
    return reading;
  }
  const blocks = childrenOf(body);
  const title = titleOf(blocks);
  if (title)
    reading.items.push({
      section: 'title',
      unit: title,
      found: [{ field: 'text', value: plainText(title), carrier: title }],
    });
  readBlocks(title ? blocks.slice(1) : blocks, lead, reading);
  readLead(reading);
  return reading;
}

/**
 * The first block is the title if it is a heading that is not recognised; or one that is, when the direction follows it
 * under a heading of a deeper level.
 */
function titleOf(blocks: readonly AdfNode[]): AdfNode | undefined {
  const [first, ...rest] = blocks;
  if (first?.type !== 'heading' || plainText(first) === '') return undefined;
  if (!sectionNamed(plainText(first))) return first;
  const next = rest.find((block) => block.type === 'heading');
  const isAbove = next && Number(next.attrs?.level) > Number(first.attrs?.level);
  return isAbove && sectionNamed(plainText(next)) === 'direction' ? first : undefined;
}

/** Where no heading says which the direction is, it is the decision items before the first heading, or else the lines there. */
function readLead(reading: Reading): void {
  const decided = reading.lead.filter((unit) => unit.type === 'decisionItem');
  const direction = reading.items.some((item) => item.section === 'direction')
    ? []
    : decided.length > 0
      ? decided
      : reading.lead;
  reading.items.push(...direction.flatMap((unit) => readItem(unit, 'direction').items));
  for (const unit of reading.lead) if (!direction.includes(unit)) report(reading, lead, unit);
}

import { type AdfNode, childrenOf } from './adf';
import { bulletList, heading, paragraph, withContent } from './build';
import { headingOf, type Section, sections } from './headings';
import type { Placing } from './match-items';
import { isTextBlock } from './plain-text';
import { deepest } from './reading';
import type { Wanted } from './say-item';
import { traceRecord } from './trace-record';
import { lineBlock, writeListItem } from './write-item';

/**
 * Writes what has no place on the page yet: under its own heading where one stands empty, and otherwise in a section of
 * its own, before the first that comes later in a record.
 */
export function insertSections(
  blocks: readonly AdfNode[],
  fresh: ReadonlyMap<Section, readonly Placing[]>,
): readonly AdfNode[] {
  const wanted = [...fresh].filter(([, placings]) => placings.length > 0);
  if (wanted.length === 0) return blocks;
  const { headings, items } = traceRecord({ type: 'doc', version: 1, content: blocks });
  const sectionOf = new Map([...headings, ...items.map(({ unit, section }) => [unit, section] as const)]);
  const ranks = blocks.map((block) => lowestRank(block, sectionOf));
  const level = levelOf([...headings.keys()], blocks[0]);
  const below = new Map<AdfNode, readonly AdfNode[]>();
  const before = new Map<number, readonly AdfNode[]>();
  for (const [section, placings] of wanted) {
    const own = [...headings].find(([node, its]) => its === section && isTextBlock(node))?.[0];
    const written = writeSection(
      section,
      placings.map((placing) => placing.wanted),
      level,
    );
    if (own) below.set(own, written.slice(written[0]?.type === 'heading' ? 1 : 0));
    else {
      const at = placeFor(section, ranks);
      before.set(at, [...(before.get(at) ?? []), ...written]);
    }
  }
  const page = blocks.flatMap((block, i) => [...(before.get(i) ?? []), ...withBelow(block, below)]);
  return [...page, ...(before.get(blocks.length) ?? [])];
}

const rankOf = (section: Section): number => sections.indexOf(section);

/** The title and the date stand before everything else, so that nothing is taken for their section. */
function placeFor(section: Section, ranks: readonly (number | undefined)[]): number {
  if (section === 'title') return 0;
  if (section === 'agreed') return ranks[0] === rankOf('title') ? 1 : 0;
  const later = ranks.findIndex((rank) => rank !== undefined && rank > rankOf(section));
  return later < 0 ? ranks.length : later;
}

function lowestRank(block: AdfNode, sectionOf: ReadonlyMap<AdfNode, Section>): number | undefined {
  let lowest: number | undefined;
  const ahead = [block];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    const section = sectionOf.get(node);
    if (section) lowest = Math.min(lowest ?? Infinity, rankOf(section));
    for (const child of childrenOf(node)) ahead.push(child);
  }
  return lowest;
}

/** New headings look like those that stand there. */
function levelOf(headings: readonly AdfNode[], first: AdfNode | undefined): number {
  const levels = headings.filter(({ type }) => type === 'heading').map(levelAttr);
  if (levels.length > 0) return Math.min(...levels);
  return first?.type === 'heading' ? Math.min(levelAttr(first) + 1, 6) : 3;
}

const levelAttr = (node: AdfNode): number => Number(node.attrs?.level) || 3;

function withBelow(block: AdfNode, below: ReadonlyMap<AdfNode, readonly AdfNode[]>, depth = 0): readonly AdfNode[] {
  const inside = below.size > 0 && depth < deepest && !isTextBlock(block);
  const content = inside ? childrenOf(block).flatMap((child) => withBelow(child, below, depth + 1)) : childrenOf(block);
  return [withContent(block, content), ...(below.get(block) ?? [])];
}

/** A section of its own: its heading, and what stands under it. */
function writeSection(section: Section, wanted: readonly Wanted[], level: number): readonly AdfNode[] {
  switch (section) {
    case 'title':
      return wanted.map(({ sayings }) => heading(sayings[0]?.value ?? '', Math.max(level - 1, 1)));
    case 'agreed':
      return wanted.map((item) => paragraph(lineBlock(item)));
    case 'direction':
      return [heading(headingOf(section), level), ...wanted.map((item) => paragraph(lineBlock(item)))];
    case 'tension':
    case 'commitment':
    case 'within':
    case 'later':
    case 'beyond':
    case 'constraint':
    case 'rejected':
    case 'condition':
    case 'open':
    case 'participants':
      return [heading(headingOf(section), level), bulletList(wanted.map(writeListItem))];
  }
}

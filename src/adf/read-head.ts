import type { AdfNode } from './adf';
import type { Section } from './headings';
import type { DetailField } from './lead-ins';
import { boldRuns, type Line, textOf } from './lines';
import { splitTail } from './split-tail';
import { readPeople } from './read-people';
import { detailsSaid, type Saying } from './read-values';
import type { Found } from './trace';

/**
 * What the first line of an item says: nothing where the line makes no sense in its section, several items where it
 * names several people.
 */
export function readHead(line: Line, section: Section, told: ReadonlySet<DetailField>): readonly (readonly Found[])[] {
  return sayings(line, section, told).map((item) => item.map((saying) => ({ ...saying, carrier: line.carrier })));
}

function sayings(line: Line, section: Section, told: ReadonlySet<DetailField>): readonly (readonly Saying[])[] {
  if (section === 'direction') return [[{ field: 'text', value: line.text }]];
  if (section === 'participants') return readPeople(line, told);
  const bold = section === 'tension' ? readBoldPoles(line.nodes) : undefined;
  if (bold) return [bold];
  const { text, details } = splitTail(line.text, section, told);
  if (text === '') return [];
  const words: readonly Saying[] = [{ field: 'text', value: text }, ...(section === 'tension' ? readPoles(text) : [])];
  return [[...words, ...detailsSaid(details)]];
}

/** **One good** over **another**: exact, whatever words the poles hold. */
export function readBoldPoles(nodes: readonly AdfNode[]): readonly Saying[] | undefined {
  const runs = boldRuns(nodes).filter((run) => textOf(run.nodes) !== '');
  const [favoured, over, conceded, ...more] = runs;
  if (!favoured?.bold || !over || !conceded?.bold || more.length > 0) return undefined;
  if (!overWords.some((word) => word.trim() === textOf(over.nodes).toLowerCase())) return undefined;
  return polesSaid(
    textOf(favoured.nodes),
    textOf(conceded.nodes),
    `${textOf(favoured.nodes)} ${textOf(over.nodes)} ${textOf(conceded.nodes)}`,
  );
}

/** How people say that one good came before another, the plainest first. */
const overWords = [
  ' over ',
  ' rather than ',
  ' instead of ',
  ' ahead of ',
  ' before ',
  ' versus ',
  ' vs. ',
  ' vs ',
  ' statt ',
  ' anstatt ',
  ' vor ',
];
const weChose =
  /^(?:we )?(?:chose|choose|prefer|preferred|favou?r|favou?red|put|picked|pick|value|wir ziehen|lieber) /i;

/** The poles of "X over Y"; nothing where the text does not say which good gave way. */
export function readPoles(text: string): readonly Saying[] {
  const lower = text.toLowerCase();
  for (const word of lower.length === text.length ? overWords : []) {
    const at = lower.indexOf(word);
    if (at <= 0) continue;
    const favoured = text.slice(0, at).replace(weChose, '').trim();
    const conceded = withoutStop(text.slice(at + word.length).trim());
    if (favoured !== '' && conceded !== '') return polesSaid(favoured, conceded, text).slice(1);
  }
  return [];
}

const polesSaid = (favoured: string, conceded: string, text: string): readonly Saying[] => [
  { field: 'text', value: text },
  { field: 'favoured', value: favoured },
  { field: 'conceded', value: conceded },
];

const withoutStop = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

import type { Section } from './headings';

/** What an item of a record can say about itself. */
export const fields = [
  'text',
  'favoured',
  'conceded',
  'discipline',
  'person',
  'because',
  'after',
  'reviewOn',
  'raisedBy',
  'measuredOn',
  'pullsToward',
  'restsOn',
  'otherWords',
  'counterWords',
  'fineNearby',
] as const;

export type Field = (typeof fields)[number];

/** What stands on a line of its own under an item, told by the words it begins with. */
export type DetailField = Exclude<Field, 'text' | 'favoured' | 'conceded' | 'discipline' | 'person'>;

/**
 * The words that a detail begins with. The first is the one that is written. A colon at the end of an entry means that
 * it only counts with one, because the word alone could begin any sentence.
 */
const wordings: Readonly<Record<DetailField, readonly string[]>> = {
  because: ['because', 'why:', 'reason:', 'reasons:', 'rationale:', 'weil', 'denn', 'grund:', 'begründung:', 'warum:'],
  after: ['after', 'once', 'not before', 'nach', 'sobald', 'erst nach'],
  reviewOn: [
    'look again',
    ...['look again on', 'look again by', 'review', 'review on', 'review by', 'review date', 'revisit', 'revisit on'],
    ...[
      'check again',
      'check again on',
      'wieder ansehen',
      'wieder ansehen am',
      'prüfen am',
      'wiedervorlage',
      'wiedervorlage am',
    ],
  ],
  raisedBy: ['raised by', 'brought by', 'brought up by', 'brought in by', 'eingebracht von', 'eingebracht durch'],
  restsOn: ['rests on', 'depends on', 'holds only if', 'assumes', 'beruht auf', 'hängt ab von', 'setzt voraus'],
  otherWords: [
    'other teams say',
    ...['other teams also say', 'also called', 'also known as', 'other words', 'in other words', 'aka'],
    ...['andere teams sagen', 'auch genannt', 'andere worte'],
  ],
  counterWords: [
    'against it would be',
    ...[
      'what would go against it',
      'would go against it',
      'goes against it',
      'counter words',
      'dagegen spräche',
      'dagegen wäre',
    ],
  ],
  fineNearby: [
    'fine nearby',
    'still fine',
    'nearby and fine',
    'fine all the same',
    'unbedenklich',
    'trotzdem in ordnung',
  ],
  measuredOn: ['measured on', 'measured by', 'is measured on', 'gemessen an', 'wird gemessen an'],
  pullsToward: [
    'pulls toward',
    'pulls towards',
    'leans toward',
    'leans towards',
    'zieht zu',
    'zieht in richtung',
    'neigt zu',
  ],
};

/** The words that a detail is written with; they read on into what follows, or part from it with a colon. */
export const leadIn = (field: DetailField): string => `${wordings[field][0] ?? ''}${field === 'fineNearby' ? ':' : ''}`;

const detailFields = Object.keys(wordings) as readonly DetailField[];

/** Every wording, the longest first, so that "review on" is not taken for "review". */
const entries = detailFields
  .flatMap((field) => wordings[field].map((wording) => ({ field, wording })))
  .sort((a, b) => b.wording.length - a.wording.length);

/** Whether a line can begin like a detail at all: told from two letters, because most lines cannot. */
const starts = new Set(entries.map(({ wording }) => wording.slice(0, 2)));

/** Which details an item of a section can have. */
export function mayHave(section: Section, field: DetailField): boolean {
  switch (field) {
    case 'measuredOn':
    case 'pullsToward':
      return section === 'participants';
    case 'after':
      return section === 'later';
    case 'reviewOn':
      return section === 'condition';
    case 'because':
    case 'raisedBy':
    case 'restsOn':
    case 'otherWords':
    case 'counterWords':
    case 'fineNearby':
      return section !== 'participants' && section !== 'direction' && section !== 'title' && section !== 'agreed';
  }
}

/** A line that begins like a detail, and what it says behind that. */
export interface Detail {
  readonly field: DetailField;
  readonly value: string;
}

export function readDetail(line: string, section: Section): Detail | undefined {
  const begun = detailBegins(line, 0, section);
  return begun && { field: begun.field, value: line.slice(begun.valueAt).trim() };
}

/** The longest wording, with room for a colon and a letter behind it. */
const longest = Math.max(...entries.map(({ wording }) => wording.length)) + 6;

/** Which detail begins at a place in a line, and where its value does; looks no further than a lead-in is long. */
export function detailBegins(
  line: string,
  from: number,
  section: Section,
): { readonly field: DetailField; readonly valueAt: number } | undefined {
  const near = line.slice(from, from + longest);
  const head = near.toLowerCase();
  if (!starts.has(head.slice(0, 2))) return undefined;
  for (const { field, wording } of entries) {
    if (!head.startsWith(bare(wording)) || !mayHave(section, field)) continue;
    const rest = near.slice(bare(wording).length);
    const glue = (wording.endsWith(':') ? /^\s{0,3}:\s?/ : /^(?:[:,]\s?|\s)/).exec(rest);
    if (glue && glue[0].length < rest.length) return { field, valueAt: from + bare(wording).length + glue[0].length };
  }
  return undefined;
}

const bare = (wording: string): string => (wording.endsWith(':') ? wording.slice(0, -1) : wording);

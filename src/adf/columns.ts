import type { Section } from './headings';
import type { Field } from './lead-ins';

/** What the head of a column says that it holds. Data, like the headings: case and punctuation play no role. */
const wordings: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'option',
    'item',
    'what',
    'alternative',
    'assumption',
    'constraint',
    'tension',
    'part',
    'goal',
    'question',
    'was',
    'annahme',
    'alternative',
  ],
  favoured: ['favoured', 'favored', 'we chose', 'chosen', 'we favour', 'preferred', 'this', 'bevorzugt', 'gewählt'],
  conceded: [
    'over',
    'conceded',
    'given up',
    'we gave up',
    'gave up',
    'rather than',
    'instead of',
    'at the cost of',
    'statt',
    'vor',
    'aufgegeben',
  ],
  discipline: [
    'discipline',
    'function',
    'role',
    'team',
    'area',
    'for',
    'department',
    'disziplin',
    'bereich',
    'rolle',
    'funktion',
  ],
  person: ['person', 'people', 'name', 'who', 'wer', 'personen'],
  because: [
    'because',
    'why',
    'reason',
    'reasons',
    'rationale',
    'why not',
    'weil',
    'grund',
    'begründung',
    'warum',
    'warum nicht',
  ],
  after: ['after', 'when', 'not before', 'comes after', 'nach', 'erst nach', 'wann'],
  reviewOn: [
    'look again',
    'look again on',
    'review',
    'review on',
    'review date',
    'revisit',
    'by when',
    'wieder ansehen',
    'prüfen am',
    'datum',
  ],
  raisedBy: [
    'raised by',
    'brought by',
    'from',
    'by',
    'discipline',
    'team',
    'function',
    'eingebracht von',
    'von',
    'bereich',
  ],
  measuredOn: ['measured on', 'measured by', 'metric', 'kpi', 'target', 'targets', 'gemessen an', 'kennzahl', 'ziel'],
  pullsToward: ['pulls toward', 'pulls towards', 'leans toward', 'leans towards', 'zieht zu', 'neigt zu'],
  restsOn: ['rests on', 'depends on', 'beruht auf', 'hängt ab von'],
  otherWords: ['other teams say', 'other words', 'also called', 'auch genannt', 'andere worte'],
  counterWords: ['against it would be', 'would go against it', 'counter words', 'dagegen wäre'],
  fineNearby: ['fine nearby', 'still fine', 'unbedenklich'],
};

/** The fields that a column may hold, the likelier first where two share a wording. */
function fieldsOf(section: Section): readonly Field[] {
  if (section === 'participants') return ['discipline', 'person', 'measuredOn', 'pullsToward'];
  const own: readonly Field[] =
    section === 'tension'
      ? ['favoured', 'conceded']
      : section === 'later'
        ? ['after']
        : section === 'condition'
          ? ['reviewOn']
          : [];
  return ['text', ...own, 'because', 'raisedBy', 'restsOn', 'otherWords', 'counterWords', 'fineNearby'];
}

/** What each column holds by its head; nothing where the head is none that is known. */
export function columnsNamed(heads: readonly string[], section: Section): readonly (Field | undefined)[] {
  const free = new Set(fieldsOf(section));
  return heads.map((head) => {
    const key = head
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '')
      .join(' ');
    const field = [...free].find((candidate) => wordings[candidate].includes(key));
    if (field) free.delete(field);
    return field;
  });
}

/** What the columns of a table hold that nobody has named. */
export function columnsUnnamed(count: number, section: Section): readonly (Field | undefined)[] {
  const usual: readonly Field[] =
    section === 'participants'
      ? ['discipline', 'person', 'measuredOn']
      : section === 'tension' && count > 2
        ? ['favoured', 'conceded', 'because']
        : section === 'condition' && count > 2
          ? ['text', 'because', 'reviewOn']
          : ['text', 'because', 'raisedBy'];
  return Array.from({ length: count }, (_, i) => usual[i]);
}

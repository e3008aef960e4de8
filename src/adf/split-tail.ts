import { namesDiscipline } from './disciplines';
import type { Section } from './headings';
import { type Detail, detailBegins, type DetailField, mayHave, readDetail } from './lead-ins';
import { readDate } from './typed-date';

/** What an item says in one line: its own words, and the details that follow them. */
export interface Sentence {
  readonly text: string;
  readonly details: readonly Detail[];
}

/**
 * "Historical completeness over immediacy because finance cannot close a quarter" → the words before "because", and
 * the reason. `told` are details that stand elsewhere: the sentence is not searched for those.
 */
export function splitTail(line: string, section: Section, told: ReadonlySet<DetailField>): Sentence {
  const found = new Set(told);
  const { text: sentence, details: who } = found.has('raisedBy') ? alone(line) : splitDiscipline(line, section);
  for (const { field } of who) found.add(field);
  const cuts: number[] = [];
  for (let at = 1; at < sentence.length; at++) {
    const char = sentence.charAt(at);
    if (char !== ' ' && char !== '(') continue;
    const field = detailAt(sentence, at, section);
    if (!field || found.has(field)) continue;
    found.add(field);
    cuts.push(at);
  }
  const details = cuts.map((at, i) => readDetail(trimTail(sentence.slice(at + 1, cuts[i + 1])), section));
  const own = cuts.length > 0 ? trimTail(sentence.slice(0, cuts[0])) : sentence;
  const { text, details: early } = found.has('raisedBy') ? alone(own) : splitDiscipline(own, section);
  return { text, details: [...details.filter((detail) => detail !== undefined), ...who, ...early] };
}

const alone = (text: string): Sentence => ({ text, details: [] });

const neverReasons = new Set(['not', 'only', 'just', 'simply', 'merely', 'partly', 'mainly', 'probably']);

/** The detail that begins behind the space or bracket at `at`, if the words before it let one begin there. */
function detailAt(line: string, at: number, section: Section): DetailField | undefined {
  const detail = detailBegins(line, at + 1, section);
  if (!detail) return undefined;
  const value = line.slice(detail.valueAt, detail.valueAt + 40);
  const before = line.charAt(at) === '(' ? '(' : line.charAt(at - 1);
  // "(after 2.0) and so on" is part of the sentence; only a bracket that ends the line stands apart from it.
  if (before === '(' && line.indexOf(')', at) < line.length - 2) return undefined;
  const parted = ',;.(·–—-'.includes(before);
  switch (detail.field) {
    case 'because': {
      if (parted) return 'because';
      const previous = line.slice(line.lastIndexOf(' ', at - 1) + 1, at).toLowerCase();
      const plain = line.slice(at + 1, at + 9).toLowerCase() === 'because ';
      return plain && !neverReasons.has(previous) && !value.startsWith('of ') ? 'because' : undefined;
    }
    case 'after':
      // With a comma behind it, it is more likely a clause in the middle of a sentence.
      return parted && before !== '.' && !line.includes(',', detail.valueAt) ? 'after' : undefined;
    case 'reviewOn':
      return parted && readDate(value) ? 'reviewOn' : undefined;
    case 'raisedBy':
      return parted ? 'raisedBy' : undefined;
    case 'restsOn':
    case 'otherWords':
    case 'counterWords':
    case 'fineNearby':
    case 'measuredOn':
    case 'pullsToward':
      return before === '·' || (section === 'participants' && parted) ? detail.field : undefined;
  }
}

/** "No personal data leaves the EU (Legal)" and "Legal: no personal data leaves the EU" say who raised it. */
function splitDiscipline(text: string, section: Section): Sentence {
  if (!mayHave(section, 'raisedBy')) return alone(text);
  const opening = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const last = text.slice(opening + 2, -1);
  if (opening > 0 && namesDiscipline(last)) return { text: text.slice(0, opening), details: [raisedBy(last)] };
  const colon = text.slice(0, 40).indexOf(': ');
  const first = text.slice(0, Math.max(colon, 0));
  if (colon > 0 && namesDiscipline(first)) return { text: text.slice(colon + 2), details: [raisedBy(first)] };
  return alone(text);
}

const raisedBy = (value: string): Detail => ({ field: 'raisedBy', value });

/** Without the sign that parts it from what follows; a full stop stays, a bracket goes only if it was opened outside. */
function trimTail(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;(·–—-'.includes(text.charAt(end - 1))) end--;
  const kept = text.slice(0, end);
  return kept.endsWith(')') && !kept.includes('(') ? kept.slice(0, -1) : kept;
}

import { stemmer } from 'stemmer';

const known = new Map<string, string>();

/** More distinct words than a backlog has; when it is full the memory starts anew, so it never grows without bound. */
const room = 20_000;

/** Verbs whose other forms no rule finds, each under its own name. */
const irregular = new Map(
  `choose chose chosen,forget forgot forgotten,forgive forgave forgiven,give gave given,grow grew grown,
   hide hid hidden,hold held,keep kept,lose lost,sell sold,steal stole stolen,wake woke woken,write wrote written`
    .split(',')
    .flatMap((line) => {
      const [verb = '', ...forms] = line.trim().split(/\s+/u);
      return forms.map((form) => [form, verb] as const);
    }),
);

/** Longer "words" are data, and no stemmer has anything to say about them. */
const longest = 40;

/** The stem of one lower-case word (Porter, 1980), British and American spelling alike; remembered, as the same words come again. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= room) known.clear();
  const stem = word.length > longest ? word : stemmer(respelled(irregular.get(word) ?? word));
  known.set(word, stem);
  return stem;
}

/** `organisation` → `organization`, `colour` → `color`. A few other words change too, which harms nobody: both sides do. */
function respelled(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/u, 'iz$1')
    .replace(/our(s|ed|ing|al|ful)?$/u, 'or$1')
    .replace(/yse(d|s)?$/u, 'yze$1')
    .replace(/ogue(s)?$/u, 'og$1')
    .replace(/cent(re|res)$/u, 'center')
    .replace(/licence/u, 'license');
}

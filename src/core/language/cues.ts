import { stemOf } from './stems';

const names = [
  'removes',
  'refuses',
  'negates',
  'informs',
  'paper',
  'studies',
  'defers',
  'parks',
  'stands',
  'present',
  'being',
  'claims',
  'leads',
  'turns',
  'away',
  'into',
  'given',
  'why',
  'error',
  'breaks',
  'swaps',
  'drafts',
  'plans',
  'passage',
  'unplanned',
  'wants',
  'first',
  'english',
  'foreign',
] as const;

export type Cue = (typeof names)[number];

/** What a word can show about its sentence, a bit each; a word's cues are a sum of these. */
export const cue = Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as Readonly<Record<Cue, number>>;

/** Whether a word gives one of these cues. */
export const gives = (word: { readonly lexeme: { readonly cues: number } } | undefined, cues: number): boolean =>
  word !== undefined && (word.lexeme.cues & cues) !== 0;

/** The cues that any of these words gives. Most sentences give few, so that most rules need not look at their words at all. */
export function shownBy(words: readonly { readonly lexeme: { readonly cues: number } }[]): number {
  let shown = 0;
  for (const { lexeme } of words) shown |= lexeme.cues;
  return shown;
}

/** By stem. */
const stems: Partial<Record<Cue, string>> = {
  removes: `remove removal drop delete strip retire prune discard disable uninstall stop cease discontinue withdraw decommission revert
    scrub purge abolish eliminate unused dormant leftover obsolete gone kill unscrew dismantle deprecate sunset undo unpublish
    rip tear cleanup unnecessary superfluous waive`,
  refuses: `refuse refusal reject deny forbid forbidden block disallow prevent prohibit unsupported exclude ignore skip avoid hide
    omit suppress ban decline no 400 401 403 404 405 409 410 412 413 415 422 423 429`,
  informs: 'document explain mention clarify quote say spell faq',
  paper: 'docs docstring documentation readme changelog faq handbook tutorial glossary wiki runbook leaflet roadmap',
  studies:
    'spike investigate research explore evaluate assess study interview survey feasibility analyse discuss benchmark',
  defers: 'defer postpone someday backlog',
  claims: `add allow let support use build introduce offer show send keep include make create implement enable give put write run read process start go publish`,
  error: 'error fail',
  swaps: 'replace swap exchange switch migrate move change',
  drafts: 'write draft open prepare',
  plans: 'rfc proposal adr concept paper',
  passage: 'note section paragraph sentence article post entry',
};

/** As written, where the form matters. */
const forms: Partial<Record<Cue, string>> = {
  negates: 'not never without cannot nobody none neither nor nothing',
  parks: 'park shelve',
  present: 'today currently already nowadays moment tried asked wanted complained complain asking',
  being: 'is are be was were been gets get being',
  leads: 'please we lets let should to must will i want wants the a an and then also can need needs new our',
  turns: 'switch turn take shut close phase keep leave put rule get clean move migrate',
  away: 'off down out away hold later aside',
  into: 'in into to on',
  given: 'given',
  paper: 'limitation limitations',
  passage: 'guide guides write',
  why: 'why',
  stands: 'would there yet have',
  claims: 'so we it they instead but',
  breaks: 'but instead',
  unplanned: 'scope planned',
  first: 'before',
  wants: 'should must will shall can may want wants need needs let would could',
  english: `the and of to in is that for it as with on be are this by an or from at not have we can will should when their which if all has
    was but they you our`,
  foreign: `der die das und ist nicht ein eine mit auf den von dem des sich auch werden wir le les une pour dans que qui sur par avec pas
    sont du au nous el los una con del como se il che di per non het een van voor niet zijn op os uma com em i na nie jest och att som`,
};

let known: { readonly byStem: ReadonlyMap<string, number>; readonly byForm: ReadonlyMap<string, number> } | undefined;

/** The cues that a lower-case word gives. */
export function cuesOf(word: string, stem: string): number {
  known ??= { byStem: table(stems, stemOf), byForm: table(forms, (form) => form) };
  // `isn't` negates, and is a form of `be` all the same.
  if (word.endsWith("n't")) return cue.negates | ((known.byForm.get(word.slice(0, -3)) ?? 0) & cue.being);
  return (known.byStem.get(stem) ?? 0) | (known.byForm.get(word) ?? 0);
}

function table(lists: Partial<Record<Cue, string>>, key: (word: string) => string): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  for (const name of Object.keys(lists) as Cue[])
    for (const word of lists[name]?.split(/\s+/u) ?? []) cues.set(key(word), (cues.get(key(word)) ?? 0) | cue[name]);
  return cues;
}

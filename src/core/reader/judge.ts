import type { NearestPart } from '../assessment';
import type { Finding } from '../finding';
import { findingId } from '../finding-id';
import type { WorkBeside } from './beside';
import { certaintyOf, loudnessOf, signsOf, type Loudness } from './certainty';
import type { Check, Suspicion } from './check';
import { checks } from './checks';
import type { PreparedPart, Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import { whySilent } from './silence';
import { nameOf, partQuoteOf, quoteOf, sharedWords, whyOf, withoutStop } from './wording';

/** Few, certain questions: no story gets more than this, notes included. */
const atMost = 3;

/** What a check makes of one part, before anybody decides whether that is worth asking. */
export interface Judged {
  readonly check: Check;
  readonly suspicion: Suspicion;
  readonly certainty: number;
  readonly loudness: Loudness;
  /** Why it asks nothing, whatever it names. */
  readonly silent: string | undefined;
}

/** What every check makes of the work, most certain first, and the part that came nearest without a finding. */
export function judge(
  vocabulary: Vocabulary,
  work: WorkBeside,
  first: PreparedSentence | undefined,
): { readonly findings: readonly Finding[]; readonly nearest?: NearestPart } {
  const judged = weigh(vocabulary, work, first);
  const spoken = judged
    .filter(({ silent, loudness }) => silent === undefined && loudness !== 'silent')
    .slice(0, atMost);
  const nearest = judged.find((one) => !spoken.includes(one));
  return { findings: spoken.map(findingOf), ...(nearest === undefined ? {} : { nearest: nearestOf(nearest) }) };
}

/** What the checks make of every part that they suspect anything about, most certain first. */
export const weigh = (
  { parts, lentWords }: Vocabulary,
  work: WorkBeside,
  first: PreparedSentence | undefined,
): readonly Judged[] =>
  parts
    .flatMap((part) => mostCertain(part, work, first, lentWords))
    .sort((a, b) => b.certainty - a.certainty || a.suspicion.meeting.part.index - b.suspicion.meeting.part.index);

/** A part gets one finding at most; what may speak goes before what may not. */
function mostCertain(
  part: PreparedPart,
  work: WorkBeside,
  first: PreparedSentence | undefined,
  lentWords: number,
): readonly Judged[] {
  if ((work.meetings[part.index] ?? []).length === 0) return [];
  let best: Judged | undefined;
  for (const check of checks)
    for (const suspicion of check.look(part, work)) {
      const signs = signsOf(suspicion, work);
      const certainty = certaintyOf(signs);
      const before = best?.silent === undefined;
      if (best !== undefined && before && certainty <= best.certainty) continue;
      const silent = whySilent(suspicion, work, first);
      const speaks = silent === undefined;
      if (best === undefined || (speaks === before ? certainty > best.certainty : speaks))
        best = {
          check,
          suspicion,
          certainty,
          silent,
          loudness: loudnessOf(
            certainty,
            { lentWords, welcome: work.welcome, part: part.part },
            signs.alone > 0 ? 'note' : check.loudest,
          ),
        };
    }
  return best === undefined ? [] : [best];
}

function findingOf({ check, suspicion, certainty, loudness }: Judged): Finding {
  const { part } = suspicion.meeting.part;
  const storyQuote = quoteOf(suspicion.meeting.sentence, suspicion.evidence.met);
  const name = nameOf(part, suspicion);
  return {
    id: findingId(part.id, part.text, storyQuote.text),
    check: check.id,
    kind: suspicion.kind,
    part: part.id,
    partQuote: partQuoteOf(part),
    storyQuote,
    sentence: check.sentence(name, withoutStop(storyQuote.text)),
    question: check.question(name),
    certainty,
    aloud: loudness === 'aloud',
    why: whyOf(suspicion),
  };
}

function nearestOf({ suspicion, loudness, silent }: Judged): NearestPart {
  const { part, sentence } = suspicion.meeting;
  const shared = sharedWords(suspicion.evidence.met, sentence.text);
  const missing =
    silent !== undefined
      ? `${shared} would speak of it, but ${silent}.`
      : loudness !== 'silent'
        ? `${shared} speaks of it too, less certainly than what is asked.`
        : `Only ${shared} speaks of it, which is too little to ask.`;
  return { part: part.part.id, storyQuote: quoteOf(sentence, suspicion.evidence.met), missing };
}

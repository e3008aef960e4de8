import type { Assessment, RelevantPart } from '../assessment';
import type { Finding } from '../finding';
import { findingId } from '../finding-id';
import { checks } from './checks';
import { prepareParts, type PreparedPart } from './prepare-part';
import { prepareWork, type PreparedWork } from './prepare-work';
import type { PreparedDecision, PrepareDecision, ReadWork } from './reader';

/** Which reader, in which version; stored with every assessment. */
export const readerName = 'quick 1';

interface Prepared extends PreparedDecision {
  readonly parts: readonly PreparedPart[];
}

/** Makes a record ready for many stories. */
export const prepare: PrepareDecision = (record) => {
  const prepared: Prepared = { record, parts: prepareParts(record.parts) };
  return prepared;
};

/** Reads one work item beside one decision, in about a millisecond and without the network. */
export const read: ReadWork = (decision, work): Assessment => {
  const { parts } = decision as Prepared;
  const prepared = prepareWork(work);
  const findings = parts.flatMap((part) => findingsOf(part, prepared)).sort((a, b) => b.certainty - a.certainty);
  const first = findings[0];
  const relevant = relevance(parts, prepared);
  const verdict = first?.aloud ? 'question' : first ? 'note' : relevant.length > 0 ? 'aligned' : 'silent';
  return { verdict, relevant, findings, language: 'english', reader: readerName };
};

const findingsOf = (part: PreparedPart, work: PreparedWork): readonly Finding[] =>
  checks.flatMap((check) =>
    check
      .look(part, work)
      .slice(0, 1)
      .map((found): Finding => {
        const { line, start, end, text } = found.sentence;
        return {
          id: findingId(part.part.id, part.part.text, text),
          check: check.id,
          kind: found.kind,
          part: part.part.id,
          partQuote: part.part.text,
          storyQuote: { text, line, start, end },
          sentence: `The decision leaves out «${part.part.text}»; the story says «${text}».`,
          question: check.asks,
          certainty: found.weight,
          aloud: found.weight > 0.7,
          why: `Both name ${found.met.map((word) => `«${word}»`).join(', ')}.`,
        };
      }),
  );

function relevance(parts: readonly PreparedPart[], { sentences }: PreparedWork): readonly RelevantPart[] {
  const words = new Map(
    sentences.flatMap(({ words, text }) => words.map((word) => [word.stem, text.slice(word.start, word.end)] as const)),
  );
  return parts
    .map(({ part, weights }): RelevantPart => {
      const met = [...weights].filter(([stem]) => words.has(stem)).sort((a, b) => b[1] - a[1]);
      return {
        part: part.id,
        score: met.reduce((sum, [, weight]) => sum + weight, 0),
        because: met
          .slice(0, 3)
          .map(([stem]) => `«${words.get(stem) ?? stem}»`)
          .join(', '),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

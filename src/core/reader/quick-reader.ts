import type { Assessment, RelevantPart, Verdict } from '../assessment';
import type { Finding } from '../finding';
import type { WorkText } from '../work';
import { isEnglish } from '../language/english';
import { wordsOf } from '../language/words';
import { besideOf, type WorkBeside } from './beside';
import { judge } from './judge';
import type { PreparedSentence } from './prepare-work';
import { prepareWork } from './prepare-work';
import { vocabularyOf, type Vocabulary } from './prepare-part';
import type { PreparedDecision, PrepareDecision, ReadWork } from './reader';

/** Which reader, in which version; stored with every assessment. */
export const readerName = 'quick 8';

interface Prepared extends PreparedDecision {
  readonly vocabulary: Vocabulary;
  readonly beside: (sentences: readonly PreparedSentence[]) => WorkBeside;
  readonly isEnglish: boolean;
}

/** Makes a record ready for many stories: linear in its words. */
export const prepare: PrepareDecision = (record) => {
  const vocabulary = vocabularyOf(record);
  const said = [record.direction, ...record.parts.map((part) => part.text)].map((text) => ({ words: wordsOf(text) }));
  const prepared: Prepared = { record, vocabulary, beside: besideOf(vocabulary), isEnglish: isEnglish(said) };
  return prepared;
};

/** Everything that the reader sees of a text beside a decision, for whoever asks more of it than findings. */
export interface Seen {
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly PreparedSentence[];
  readonly put: WorkBeside;
  /** The rules are English: a text in another language gets relevance only, said openly. */
  readonly english: boolean;
}

export function see(decision: PreparedDecision, work: WorkText): Seen {
  const { vocabulary, beside, isEnglish: decisionIsEnglish } = decision as Prepared;
  const sentences = prepareWork(work);
  return { vocabulary, sentences, put: beside(sentences), english: decisionIsEnglish && isEnglish(sentences) };
}

/** Reads one work item beside one decision, in well under a millisecond and without a network. */
export const read: ReadWork = (decision, work): Assessment => {
  const { vocabulary, sentences, put, english } = see(decision, work);
  const relevant = relevance(vocabulary, put);
  const { findings, nearest } = english ? judge(vocabulary, put, sentences[0]) : { findings: [] };
  return {
    verdict: verdictOf(findings, put.topic),
    relevant,
    findings,
    ...(nearest === undefined ? {} : { nearest }),
    language: english ? 'english' : 'other',
    reader: readerName,
  };
};

/** One finding that is asked aloud speaks for all, wherever it stands among them. */
function verdictOf(findings: readonly Finding[], topic: number): Verdict {
  if (findings.length > 0) return findings.some(({ aloud }) => aloud) ? 'question' : 'note';
  return topic >= alignedFrom ? 'aligned' : 'silent';
}

/** Below this, what is shared with a part is an accident … */
const relevantFrom = 0.15;

/** … and below this, no part speaks to the work. */
const alignedFrom = 1.3;

/** Nobody reads further down. */
const mostRelevant = 8;

function relevance({ parts }: Vocabulary, { whole }: WorkBeside): readonly RelevantPart[] {
  return parts
    .map(({ part, index }): RelevantPart => ({ part: part.id, score: whole[index]?.order ?? 0 }))
    .filter(({ score }) => score >= relevantFrom)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostRelevant);
}

import type { ProposedWord } from '../contract/proposed-word';
import type { DecisionRecord } from '../core/decision/decision';
import type { Part } from '../core/decision/part';
import { actWords, emptyWords, isContraction, usualWords } from '../core/language/common-words';
import { stemOf } from '../core/language/stems';
import { prepare, read } from '../core/reader/quick-reader';
import { decisionId } from './decision-id';
import { namesNothing } from './names-nothing';
import type { Ports } from './ports';
import { teamOf } from './standing';
import { mustRead, pageOf, type Viewer } from './viewer';

/** As many as somebody looks through. */
const most = 30;

/** Words shorter than this say too little about a part, and more than two of a sentence too much. */
const shortest = 4;
const perSentence = 2;

interface Source {
  readonly from: ProposedWord['from'];
  readonly text: string;
}

/**
 * Words that work uses for a decision's parts, for its authors to accept: from linked epics and from readings as other
 * words, from "It is within, because …" as fine nearby. Nothing that the viewer may not browse in Jira is drawn from.
 * Three pages of storage, one of each: what more there is would come after more proposals than somebody looks through.
 */
export async function proposeWords(ports: Ports, viewer: Viewer, localId: string): Promise<readonly ProposedWord[]> {
  // A page that was never saved has no id, and nothing rests on it yet.
  if (viewer.pageId === undefined || !ports.jiraConnected()) return [];
  await mustRead(ports, pageOf(viewer));
  const decision = await ports.getDecision(decisionId(pageOf(viewer), localId));
  const revision = decision && (await ports.getRevision(decision.id, decision.revision));
  if (!revision) return [];

  const [{ epics: linked }, readings, answers] = await Promise.all([
    ports.listWork(decision.id),
    ports.listReadings(decision.id),
    ports.listAnswers(decision.id),
  ]);
  const within = answers.filter(({ kind }) => kind === 'within');
  const visible = await ports.browsable([
    ...new Set([...linked.map(({ epicId }) => epicId), ...within.map(({ issueId }) => issueId)]),
  ]);
  const epics = linked.filter(({ epicId }) => visible.has(epicId));
  const teams = new Set(epics.map((epic) => teamOf(epic).id));
  const sources: readonly Source[] = [
    ...readings
      .filter(({ team }) => teams.has(team.id))
      .flatMap(({ text, lines }) => [text, ...lines.map((line) => line.text)])
      .map((text): Source => ({ from: 'reading', text })),
    ...epics.map(({ summary }): Source => ({ from: 'epic', text: summary })),
  ];
  const { parts } = revision.record;
  const proposals = [
    ...within
      .filter(({ issueId }) => visible.has(issueId))
      .filter(({ part, storyQuote }) => parts.some((one) => one.id === part && !knows(one, storyQuote)))
      .map(({ part, storyQuote }): ProposedWord => ({ part, list: 'fineNearby', word: storyQuote, from: 'answer' })),
    ...otherWords(revision.record, sources),
  ];
  return distinct(proposals).slice(0, most);
}

/** Of each sentence, what it calls the part that it is most about. */
function otherWords(record: DecisionRecord, sources: readonly Source[]): readonly ProposedWord[] {
  const prepared = prepare(record);
  return sources.flatMap(({ from, text }) =>
    text.split(/(?<=[.;:!?])\s+|\n+/u).flatMap((sentence): readonly ProposedWord[] => {
      const first = read(prepared, { lines: [{ text: sentence, role: 'prose' }] }).relevant[0]?.part;
      const part = record.parts.find(({ id }) => id === first);
      if (!part) return [];
      return phrasesOf(sentence)
        .filter((word) => !knows(part, word))
        .slice(0, perSentence)
        .map((word) => ({ part: part.id, list: 'otherWords', word, from }));
    }),
  );
}

/** Up to three words in a row that may name a thing, one of them at least this one and not any; longest first. */
const phrasesOf = (sentence: string): readonly string[] =>
  sentence
    .toLowerCase()
    .split(/[^\p{L}\p{N}\s'-]+/u)
    .flatMap((clause) => runsOf(clause.split(/\s+/u)))
    .map((run) => run.slice(0, 3))
    .filter((run) => run.some((word) => word.length >= shortest && !usual.has(stemOf(word))))
    .map((run) => run.join(' '))
    .sort((one, other) => other.length - one.length);

/** The words between those that name nothing: `history comes with the loads` is about history, and about loads. */
function runsOf(words: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isEmpty(word) || nothing.has(stemOf(word))) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs;
}

const empty = new Set(['', ...emptyWords, ...actWords]);
const isEmpty = (word: string): boolean => empty.has(word.replace(/'s$/u, '')) || isContraction(word);
const nothing = new Set(namesNothing.map(stemOf));
const usual = new Set([...emptyWords, ...actWords, ...usualWords, ...namesNothing].map(stemOf));

function knows(part: Part, word: string): boolean {
  const own = [part.text, part.because ?? '', ...part.otherWords, ...part.counterWords, ...part.fineNearby].join(' ');
  const stems = new Set(wordsIn(own).map(stemOf));
  return wordsIn(word).every((one) => stems.has(stemOf(one)));
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const distinct = (words: readonly ProposedWord[]): readonly ProposedWord[] => [
  ...new Map(words.map((one) => [`${one.part} ${one.list} ${one.word}`, one])).values(),
];

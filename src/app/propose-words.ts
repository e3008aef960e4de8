import type { ProposedWord } from '../contract/calls';
import type { Part } from '../core/decision/part';
import { stemOf } from '../core/language/stems';
import { prepare, read } from '../core/reader/quick-reader';
import { decisionId } from './decision-id';
import type { Ports } from './ports';
import { mustRead, pageOf, type Viewer } from './viewer';

/** As many as somebody looks through. */
const most = 30;

/** Words shorter than this say too little about a part. */
const shortest = 4;

interface Source {
  readonly from: ProposedWord['from'];
  readonly text: string;
}

/**
 * Words that work uses for a decision's parts, for its authors to accept: from linked epics and from readings as other
 * words, from "It is within, because …" as fine nearby. Nothing that the viewer may not browse in Jira is drawn from.
 */
export async function proposeWords(ports: Ports, viewer: Viewer, localId: string): Promise<readonly ProposedWord[]> {
  // A page that was never saved has no id, and nothing rests on it yet.
  if (viewer.pageId === undefined || !ports.jiraConnected()) return [];
  await mustRead(ports, pageOf(viewer));
  const decision = await ports.getDecision(decisionId(pageOf(viewer), localId));
  const revision = decision && (await ports.getRevision(decision.id, decision.revision));
  if (!revision) return [];

  const [bonds, readings, answers] = await Promise.all([
    ports.listBonds(decision.id),
    ports.listReadings(decision.id),
    ports.listAnswers(decision.id),
  ]);
  const within = answers.filter(({ kind }) => kind === 'within');
  const visible = await ports.browsable([
    ...new Set([...bonds.map(({ epicId }) => epicId), ...within.map(({ issueId }) => issueId)]),
  ]);
  const epics = bonds.filter(({ epicId }) => visible.has(epicId));
  const teams = new Set(epics.map(({ projectId }) => projectId));
  const sources: readonly Source[] = [
    ...readings.filter(({ team }) => teams.has(team.id)).map(({ text }): Source => ({ from: 'reading', text })),
    ...epics.map(({ summary }): Source => ({ from: 'epic', text: summary })),
  ];
  const parts = revision.record.parts;
  const proposals = [
    ...within
      .filter(({ issueId }) => visible.has(issueId))
      .map(({ part, storyQuote }): ProposedWord => ({ part, list: 'fineNearby', word: storyQuote, from: 'answer' })),
    ...otherWords(revision.record, sources),
  ];
  return distinct(
    proposals.filter(({ part, word }) => parts.some((one) => one.id === part && !knows(one, word))),
  ).slice(0, most);
}

/** Of each sentence, the words that the part it is most about does not use itself. */
function otherWords(record: Parameters<typeof prepare>[0], sources: readonly Source[]): readonly ProposedWord[] {
  const prepared = prepare(record);
  return sources.flatMap(({ from, text }) =>
    text.split(/(?<=[.;!?])\s+|\n+/u).flatMap((sentence): readonly ProposedWord[] => {
      const part = read(prepared, { lines: [{ text: sentence, role: 'prose' }] }).relevant[0]?.part;
      if (part === undefined) return [];
      return wordsIn(sentence)
        .filter((word) => word.length >= shortest && !commonplace.has(word))
        .map((word) => ({ part, list: 'otherWords', word, from }));
    }),
  );
}

function knows(part: Part, word: string): boolean {
  const own = [part.text, part.because ?? '', ...part.otherWords, ...part.counterWords, ...part.fineNearby].join(' ');
  const stems = new Set(wordsIn(own).map(stemOf));
  return wordsIn(word).every((one) => stems.has(stemOf(one)));
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const distinct = (words: readonly ProposedWord[]): readonly ProposedWord[] => [
  ...new Map(words.map((one) => [`${one.part} ${one.list} ${one.word}`, one])).values(),
];

/** Words of any text about work; they would make every story relevant. */
const commonplace = new Set(
  'about after also before being below between build could does done each epic every first from have into just like made make more most much need only other over part read same should some such team teams than that their them then there these they this those through under until using very want what when where which while will with without work would year'.split(
    ' ',
  ),
);

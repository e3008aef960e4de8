import type {
  DecisionHead,
  DecisionPanel,
  QuestionLine,
  QuestionsFromWork,
} from '../../../src/contract/decision-panel';
import type { IssuePanel } from '../../../src/contract/issue-panel';
import type { Divergences } from '../../../src/contract/divergence';
import type { ReadingView } from '../../../src/contract/reading';
import type { Answer } from '../../../src/core/answer';
import type { Assessment } from '../../../src/core/assessment';
import type { DecisionId, DecisionKey, DecisionRecord } from '../../../src/core/decision/decision';
import type { Part, PartId, PartKind } from '../../../src/core/decision/part';
import type { ChangedUnder } from '../../../src/core/reading/changed-under';
import type { Finding, FindingId } from '../../../src/core/finding';

export const partId = (id: string) => id as PartId;
const decisionId = '700:panel-1' as DecisionId;

/** A part with everything optional left out. */
export function aPart(kind: PartKind, text: string, more: Partial<Part> = {}): Part {
  const base = { id: partId(text), text, restsOn: [], otherWords: [], counterWords: [], fineNearby: [] };
  const [favoured = '', conceded = ''] = text.split(' over ');
  return (kind === 'tension' ? { ...base, kind, favoured, conceded, ...more } : { ...base, kind, ...more }) as Part;
}

export const aRecord = (more: Partial<DecisionRecord> = {}): DecisionRecord => ({
  title: 'Customer data platform: history before immediacy',
  direction: 'The first release gives every market a complete, trustworthy customer history. Speed comes after trust.',
  agreedOn: '2026-09-11',
  participants: [
    { discipline: 'Engineering', person: { name: 'Ada Okoye' } },
    { discipline: 'Product' },
    { discipline: 'Data office', measuredOn: 'audit findings' },
    { discipline: 'Architecture' },
  ],
  parts: [
    aPart('tension', 'Historical completeness over immediacy', {
      because: 'finance cannot close a quarter on a partial history, and no market has asked for anything under a day',
      raisedBy: 'Data office',
    }),
    aPart('tension', "One shared model over each market's own", {
      because: 'three reconciliations a month cost more than the adaptations',
      raisedBy: 'Architecture',
    }),
    aPart('commitment', 'We sign off the history market by market', {
      restsOn: [partId('No regulator asks for same-day reporting')],
    }),
    aPart('within', 'Nightly loads from the four billing systems'),
    aPart('later', 'Streaming ingestion', {
      after: 'the history has been signed off',
      otherWords: ['real-time', 'event stream', 'Kafka', 'sub-second'],
      counterWords: ['within a second'],
    }),
    aPart('beyond', 'Marketing campaigns of single markets', { raisedBy: 'Product' }),
    aPart('condition', 'No regulator asks for same-day reporting', { reviewOn: '2026-12-01' }),
    aPart('open', 'How each market names its segments', { otherWords: ['cohorts'] }),
  ],
  ...more,
});

export const aHead = (more: Partial<DecisionHead> = {}): DecisionHead => ({
  id: decisionId,
  key: 'D-12' as DecisionKey,
  title: 'Customer data platform: history before immediacy',
  state: 'live',
  revision: 2,
  revisedAt: '2026-09-14T09:00:00.000Z',
  pageUrl: '/wiki/pages/viewpage.action?pageId=700',
  ...more,
});

export const aReading = (status: ReadingView['status'] = 'current', team = 'Engineering'): ReadingView => ({
  reading: {
    decision: decisionId,
    team: { id: team, name: team },
    revision: status === 'unread' ? 1 : 2,
    text: 'We build the pipeline so that history loads first; the stream is prepared but not switched on.',
    lines: [],
    by: 'account-ada',
    at: '2026-09-14T09:00:00.000Z',
    ...(status === 'reaffirmed' && { reaffirms: 1 }),
  },
  status,
});

export const anAnswer = (more: Partial<Answer> = {}): Answer => ({
  finding: 'finding-2' as FindingId,
  check: 'leans',
  decision: decisionId,
  part: partId("One shared model over each market's own"),
  revision: 2,
  issueId: '10041',
  kind: 'deliberate',
  reason: 'two markets migrate last',
  partQuote: "One shared model over each market's own",
  storyQuote: 'each market keeps its own fields',
  by: 'account-ada',
  at: '2026-09-20T09:00:00.000Z',
  ...more,
});

export const aQuestionLine = (more: Partial<QuestionLine> = {}): QuestionLine => ({
  issueId: '10041',
  issueKey: 'ENG-41',
  summary: 'Ingest each event within a second',
  part: partId('Streaming ingestion'),
  partQuote: 'Streaming ingestion',
  storyQuote: 'ingest each event within a second of its arrival',
  question: 'Is this for the first release?',
  askedAt: '2026-09-18T09:00:00.000Z',
  ...more,
});

/** The usual case: nothing parts between teams. */
const nothingParts: Divergences = { asked: [], answered: [], oneSided: [], own: [] };

type Recorded = Extract<DecisionPanel, { recorded: true }>;

export const aDecisionPanel = (more: Partial<Recorded> = {}): Recorded => ({
  recorded: true,
  head: aHead(),
  parts: aRecord().parts.map(({ id, text }) => ({ id, text })),
  teams: [
    {
      team: 'Engineering',
      ids: ['1'],
      reading: aReading('unread'),
      reRead: false,
      epics: [
        { issueId: '1', issueKey: 'ENG-40', summary: 'Customer event pipeline' },
        { issueId: '2', issueKey: 'ENG-52', summary: 'Backfill of four years' },
      ],
      pages: [],
    },
    {
      team: 'Data office',
      ids: ['2'],
      reRead: false,
      epics: [{ issueId: '3', issueKey: 'DATA-7', summary: 'History vendor' }],
      pages: [],
    },
  ],
  hiddenEpics: 2,
  hiddenPages: 0,
  map: [],
  hiddenTeams: 0,
  between: nothingParts,
  jira: 'connected',
  ...more,
});

/** What the work asks of that decision: one question is open, and one was answered. */
export const questionsFromWork = (more: Partial<QuestionsFromWork> = {}): QuestionsFromWork => ({
  questions: [
    aQuestionLine(),
    aQuestionLine({
      issueKey: 'ENG-47',
      issueId: '10047',
      part: partId("One shared model over each market's own"),
      partQuote: "One shared model over each market's own",
      storyQuote: 'each market keeps its own fields',
      question: 'Is this on the way to one shared model?',
      answer: anAnswer(),
    }),
  ],
  ...more,
});

type Epic = Extract<IssuePanel, { view: 'epic' }>;

export const anEpicPanel = ({
  reading = aReading('unread'),
  ...more
}: Partial<Omit<Epic, 'reading'>> & { reading?: ReadingView | 'none' } = {}): Epic => ({
  view: 'epic',
  head: aHead(),
  record: aRecord(),
  team: 'Engineering',
  ...(reading !== 'none' && { reading }),
  between: nothingParts,
  ...more,
});

/** Something of everything that can change under a reading. */
export const aChange: ChangedUnder = {
  direction: [{ text: 'Speed comes after trust.', change: 'added' }],
  parts: [
    {
      change: 'edited',
      before: aPart('within', 'Nightly loads'),
      after: aPart('commitment', 'half-hourly loads'),
      edits: [
        {
          what: 'reworded',
          words: [
            { text: 'Nightly', change: 'removed' },
            { text: 'half-hourly', change: 'added' },
            { text: ' loads', change: 'kept' },
          ],
        },
        { what: 'moved', from: 'within', to: 'commitment' },
        { what: 'details', field: 'because', words: [{ text: 'finance asked', change: 'added' }] },
        { what: 'details', field: 'otherWords', words: [{ text: 'Kafka', change: 'added' }] },
      ],
    },
    { change: 'added', part: aPart('later', 'Audiences') },
    { change: 'removed', part: aPart('beyond', 'The CRM') },
  ],
  elsewhere: 2,
};

export const aFinding = (more: Partial<Finding> = {}): Finding => ({
  id: 'finding-1' as FindingId,
  check: 'too-early',
  kind: 'early',
  part: partId('Streaming ingestion'),
  partQuote: 'Streaming ingestion',
  storyQuote: { text: 'ingest each event within a second of its arrival', line: 1, start: 5, end: 53 },
  sentence: 'The story builds what the decision puts after something else.',
  question: 'Is this for the first release?',
  certainty: 0.9,
  aloud: true,
  why: '“within a second” is one of the words that go against “Streaming ingestion”.',
  ...more,
});

export const anAssessment = (more: Partial<Assessment> = {}): Assessment => ({
  verdict: 'question',
  relevant: [
    { part: partId('Historical completeness over immediacy'), score: 0.8 },
    { part: partId('Nightly loads from the four billing systems'), score: 0.5 },
  ],
  findings: [aFinding()],
  nearest: {
    part: partId('Streaming ingestion'),
    missing: 'Only one word of it appears, and not as something to build.',
  },
  language: 'english',
  reader: 'quick 1',
  ...more,
});

type Story = Extract<IssuePanel, { view: 'story' }>;

export const aStoryPanel = (more: Partial<Story> = {}): Story => ({
  view: 'story',
  head: aHead(),
  record: aRecord(),
  through: { issueId: '1', issueKey: 'ENG-40' },
  assessment: anAssessment(),
  lines: [
    { text: 'Ingest each event within a second', role: 'summary' },
    { text: 'Must ingest each event within a second of its arrival', role: 'criterion', under: 'Acceptance criteria' },
  ],
  answers: [],
  readAt: new Date().toISOString(),
  wasUnread: false,
  revision: 2,
  ...more,
});

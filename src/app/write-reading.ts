import type { Request } from '../contract/calls';
import type { DecisionId, DecisionRecord } from '../core/decision/decision';
import type { PartLine, Reading } from '../core/reading/reading';
import type { Instant } from '../core/time';
import { pageOfWork } from '../core/work-id';
import { AppError } from './app-error';
import type { Ports } from './ports';
import { readingOf } from './reading-of';
import { mustRead, type Viewer } from './viewer';
import { linkedWork } from './work-in-front';

/** Characters of a reading: a page of text; and of a line about one part. */
const longest = { text: 10_000, line: 1_000 } as const;

/** How the team of an epic or a page reads its decision. One for each decision and team, kept for every revision it was written for. */
export async function writeReading(ports: Ports, viewer: Viewer, asked: Request<'writeReading'>): Promise<Reading> {
  const text = asked.text.trim();
  if (text === '') throw new AppError('invalid-request', 'an empty reading');
  if (text.length > longest.text || asked.lines.some((line) => line.text.length > longest.line))
    throw new AppError('too-large', `a reading of ${text.length} characters and ${asked.lines.length} lines`);
  const { frame, record } = await place(ports, viewer, asked);
  return keep(ports, { ...frame, text, lines: linesOn(record, asked.lines) });
}

/** The team's earlier reading, word for word, for the decision as it is now. */
export async function stillHolds(ports: Ports, viewer: Viewer, asked: Request<'stillHolds'>): Promise<Reading> {
  const { frame, record, earlier } = await place(ports, viewer, asked);
  if (!earlier) throw new AppError('changed-meanwhile', 'there is no reading any more');
  // Said twice it was said once; kept again, as the first time may have died before it told the epics.
  if (earlier.revision === frame.revision) return keep(ports, earlier);
  const { text, lines } = earlier;
  return keep(ports, { ...frame, text, lines: linesOn(record, lines), reaffirms: earlier.revision });
}

async function keep(ports: Ports, reading: Reading): Promise<Reading> {
  await ports.putReading(reading);
  const { decision, team, beside } = reading;
  await ports.enqueue([
    ...(beside !== undefined && pageOfWork(beside) === undefined ? [{ kind: 'issue' as const, issueId: beside }] : []),
    { kind: 'reading', decision, teamId: team.id, after: '' },
  ]);
  return reading;
}

/** Everything that both ways of writing have to know first, and everything of a reading but what it says. */
async function place(
  ports: Ports,
  viewer: Viewer,
  asked: { readonly decision: DecisionId; readonly revision: number; readonly over?: Instant },
) {
  const work = await linkedWork(ports, viewer, asked.decision);
  const decision = work && (await ports.getDecision(work.decision));
  if (!decision) throw new AppError('not-found', 'the work is not linked to a decision');
  await mustRead(ports, decision.pageId);
  await work.mustEdit();
  const revision = await ports.getRevision(decision.id, decision.revision);
  if (!revision || decision.id !== asked.decision || decision.revision !== asked.revision)
    throw new AppError('changed-meanwhile', 'the decision or the link has moved on');
  const earlier = await readingOf(ports, decision, work.team);
  if (earlier && earlier.at !== asked.over && earlier.by !== viewer.accountId)
    throw new AppError('changed-meanwhile', 'somebody else wrote a reading meanwhile');
  const frame = {
    decision: decision.id,
    team: work.team,
    revision: decision.revision,
    beside: work.id,
    by: viewer.accountId,
    at: ports.now(),
  };
  return { frame, record: revision.record, earlier };
}

/** What was written about parts of this record, in its order. A line of an earlier reading may be about a part that is gone. */
function linesOn({ parts }: DecisionRecord, written: readonly PartLine[]): readonly PartLine[] {
  const texts = new Map(written.map(({ part, text }) => [part, text.trim()]));
  return parts.flatMap(({ id }) => {
    const text = texts.get(id);
    return text ? [{ part: id, text }] : [];
  });
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { WorkText } from '../src/core/work';
import type { Assessment } from '../src/core/assessment';
import { prepare, read } from '../src/core/reader/quick-reader';
import type { AskStories } from './ask';
import { Fault } from './fault';
import { lineOf } from './line-of';
import { placing } from './place-story';
import type { Progress } from './progress';
import { readDecisions, type KnownDecision } from './read-decisions';
import { storiesIn } from './stories-in';
import { textOf, type Story } from './story';

/** One story that was read. */
export interface ReadStory {
  readonly decision: KnownDecision;
  readonly story: Story;
  readonly work: WorkText;
  readonly assessment: Assessment;
}

/** How many stories were read, and how many rest on none of the decisions. */
export interface Ran {
  readonly decisions: readonly KnownDecision[];
  readonly read: number;
  readonly leftOut: number;
}

/**
 * Reads every story beside its decision and prints a line for each. The stories are gone through twice: a file with
 * a fault in it prints nothing but the fault. Throws a Fault.
 */
export async function run(
  ask: AskStories,
  out: Writable,
  progress: Progress,
  onRead: (read: ReadStory) => void = () => undefined,
): Promise<Ran> {
  const decisions = await readDecisions(ask.decisions, ask.words);
  const place = placing(decisions);
  const placed = await checkStories(ask.stories, place, decisions.length);
  const prepared = new Map(decisions.map((decision) => [decision, prepare(decision.record)]));

  let done = 0;
  let leftOut = 0;
  for await (const found of storiesIn(ask.stories)) {
    const decision = place(found);
    const ready = decision && prepared.get(decision);
    if (!ready) {
      leftOut++;
      continue;
    }
    const work = textOf(found.story);
    const assessment = read(ready, work);
    const line = `${JSON.stringify(lineOf(found.story.id, assessment, decision.record))}\n`;
    if (!out.write(line)) await once(out, 'drain');
    onRead({ decision, story: found.story, work, assessment });
    done++;
    progress.to(done / placed, `${done} of ${placed} stories`);
  }
  progress.end();
  return { decisions, read: done, leftOut };
}

/** Goes through the file once, so that whatever is wrong in it is said before anything is printed. */
async function checkStories(file: string, place: ReturnType<typeof placing>, decisions: number): Promise<number> {
  let all = 0;
  let placed = 0;
  for await (const found of storiesIn(file)) {
    all++;
    if (place(found)) placed++;
  }
  if (all === 0) throw new Fault(`${file}: there is no story in this file.`);
  if (placed > 0) return placed;
  throw new Fault(
    `${file}: none of the ${all} stories says which of the ${decisions} decisions it rests on. ` +
      'Give each a decisionId (JSON) or a column "Decision" (CSV) with a decision\'s id or title, ' +
      'or list the keys of their epics under "epics" in the decisions file.',
  );
}

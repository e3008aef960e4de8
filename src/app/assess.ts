import type { Assessment } from '../core/assessment';
import type { Decision, DecisionRecord } from '../core/decision/decision';
import { prepare, read, readerName } from '../core/reader/quick-reader';
import type { WorkLine, WorkText } from '../core/work';
import { hush } from './hush';
import type { Ports } from './ports';

/** Characters of one work item that are read and kept: a stored value holds 240 KiB. */
const longest = 60_000;

/** As many whole lines as are read; Jira itself allows 32,767 characters a field, so only tables and code reach this. */
export function readable({ lines }: WorkText): readonly WorkLine[] {
  let left = longest;
  return lines.filter((line) => {
    left -= line.text.length + (line.under?.length ?? 0);
    return left >= 0;
  });
}

/** Reads work beside a decision as it stands. Of a decision that is not current nothing is asked. */
export async function assess(
  ports: Ports,
  decision: Decision,
  record: DecisionRecord,
  lines: readonly WorkLine[],
): Promise<Assessment> {
  const assessment = read(prepare(record), { lines });
  if (decision.state !== 'live') return withoutFindings(assessment);
  return hush(ports, assessment);
}

/** What is left to say where the decision itself is gone. */
export const nothingToRead: Assessment = {
  verdict: 'silent',
  relevant: [],
  findings: [],
  language: 'english',
  reader: readerName,
};

const withoutFindings = ({ relevant, language, reader }: Assessment): Assessment => ({
  verdict: relevant.length > 0 ? 'aligned' : 'silent',
  relevant,
  findings: [],
  language,
  reader,
});

import type { Assessment } from '../core/assessment';
import type { CheckId, Finding } from '../core/finding';
import type { Ports, Tally } from './ports';

/**
 * When a check has cried wolf too often on a site: of its newest questions at least ten were answered, and more than
 * half of the answers were "It is within". A check that is wrong one time in four reaches six of ten by bad luck alone
 * in 2% of sites (binomial), one that is wrong two times in three in 79%: ten answers are enough to tell them apart,
 * and few enough that nobody is bothered for long. As only the newest hundred count, a check can earn its voice back.
 */
export const wolfBar = { answers: 10, within: 0.5 } as const;

/** Whether a check speaks only as a note here. */
export const isQuiet = ({ answered, within }: Tally): boolean =>
  answered >= wolfBar.answers && within / answered > wolfBar.within;

/** Those of the checks that would ask aloud which are quiet on this site; nothing to ask costs no read. */
export async function quietChecks(ports: Ports, findings: readonly Finding[]): Promise<ReadonlySet<CheckId>> {
  const aloud = [...new Set(findings.filter((finding) => finding.aloud).map(({ check }) => check))];
  if (aloud.length === 0) return new Set();
  const tallies = await ports.getTallies(aloud);
  return new Set([...tallies].filter(([, tally]) => isQuiet(tally)).map(([check]) => check));
}

/** The same assessment with the questions of quiet checks turned into notes: when it is stored, and, as a check may fall silent later, when it is shown. */
export async function hush(ports: Ports, assessment: Assessment): Promise<Assessment> {
  const quiet = await quietChecks(ports, assessment.findings);
  if (quiet.size === 0) return assessment;
  const findings = assessment.findings.map((finding) =>
    quiet.has(finding.check) ? { ...finding, aloud: false } : finding,
  );
  const asks = findings.some(({ aloud }) => aloud);
  return { ...assessment, findings, verdict: assessment.verdict === 'question' && !asks ? 'note' : assessment.verdict };
}

import { existsSync } from 'node:fs';
import { loadCases, ownCases, type CaseSet } from '../test/cases/case-set';
import { crossValidatedBars } from '../test/cases/cross-validate';
import { readCases, readElsewhere, regimes, type Regime } from '../test/cases/read-cases';
import { score, type Figures } from '../test/cases/score';
import type { Row } from './row';

export const name = 'Quick reader: how often it is right';

/** A second set in the same format, where there is one beside the project. */
const beside = '../shared/eval/dev';

const aims: Readonly<Record<Regime, { readonly recall: string; readonly relevant: string; readonly noted: string }>> = {
  'all words': { recall: '≥ .30', noted: '≥ .52', relevant: '≥ .93' },
  'two a part': { recall: '', noted: '≥ .35', relevant: '≥ .82' },
  bare: { recall: '', noted: '≥ .28', relevant: '≥ .75' },
};

/** Our own cases, in three regimes: as the reader stands, and with its bars cross-validated over decisions. */
export function run(): Promise<readonly Row[]> {
  const sets = [['own', ownCases] as const, ...(existsSync(beside) ? [['dev', beside] as const] : [])];
  return Promise.resolve(
    sets.flatMap(([title, folder]) => {
      const set = loadCases(folder);
      return (Object.keys(regimes) as Regime[]).flatMap((regime) => rowsOf(`${title}, ${regime}`, set, regime));
    }),
  );
}

function rowsOf(what: string, set: CaseSet, regime: Regime): readonly Row[] {
  const lines = readCases(set, regimes[regime]);
  const aloud = score(set.expected, lines, 'aloud');
  const noted = score(set.expected, lines, 'with notes');
  const left = crossValidatedBars(set, lines, { aloud: 0.0125, note: 0.05 });
  const { recall, noted: notedRecall, relevant } = aims[regime];
  const share = (which: string, figures: Figures, figure: keyof Figures, aim: string, over: Figures): Row => ({
    what: `${what}: ${which}`,
    value: figures[figure],
    unit: '',
    ...(aim ? { aim } : {}),
    baseline: `cross-validated ${over[figure].toPrecision(3)}`,
  });
  return [
    share('false alarms aloud', aloud, 'falseAlarms', '≤ .0125', left.aloud),
    share('recall aloud', aloud, 'recall', recall, left.aloud),
    share('first part right', aloud, 'firstPartRight', '≥ .90', left.aloud),
    share('precision if one in ten deserves one', aloud, 'precisionInBacklog', '≥ .70', left.aloud),
    share('false alarms with notes', noted, 'falseAlarms', '≤ .05', left.withNotes),
    share('recall with notes', noted, 'recall', notedRecall, left.withNotes),
    elsewhere(what, set, regimes[regime]),
    { what: `${what}: relevant part in the first three`, value: aloud.relevantInThree, unit: '', aim: relevant },
  ];
}

/** Beside a decision of another domain nothing deserves a question. */
function elsewhere(what: string, set: CaseSet, words: number): Row {
  const lines = readElsewhere(set, words);
  const share = (verdict: string): number => lines.filter((line) => line.verdict === verdict).length / lines.length;
  return {
    what: `${what}: asked beside decisions of other domains`,
    value: share('question'),
    unit: '',
    baseline: `noted ${share('note').toPrecision(2)}, of ${lines.length} pairs`,
  };
}

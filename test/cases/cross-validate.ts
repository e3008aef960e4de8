import type { Line } from '../../dry-run/line-of';
import type { CaseSet } from './case-set';
import { score, type Figures } from './score';

/** From which certainty on something is asked aloud, and from which it is a note. */
export interface Bars {
  readonly aloud: number;
  readonly note: number;
}

/** What false alarms may cost, as a share of the stories that deserve no question. */
export interface Bounds {
  readonly aloud: number;
  readonly note: number;
}

/** The lines as they would read with other bars: only verdicts change, findings and their order stay. */
export const withBars = (lines: readonly Line[], { aloud, note }: Bars): readonly Line[] =>
  lines.map((line) => {
    const certainty = line.findings[0]?.certainty ?? 0;
    if (certainty >= aloud) return { ...line, verdict: 'question' };
    if (certainty >= note) return { ...line, verdict: 'note' };
    return { ...line, verdict: line.relevant.length > 0 ? 'aligned' : 'silent' };
  });

/**
 * Leaves out one decision at a time, takes on all the others the setting that the objective likes best, and reads the
 * decision left out with it: what the setting is worth on decisions that nobody tuned on. `settings[i]` are the lines
 * of the whole set under setting i; ties go to the earlier one.
 */
export function crossValidate(
  set: CaseSet,
  settings: readonly (readonly Line[])[],
  objective: (training: CaseSet['expected'], lines: readonly Line[]) => number,
): readonly Line[] {
  const decisionOf = new Map(set.stories.map(({ id, decisionId }) => [id, decisionId]));
  return set.decisions.flatMap(({ id: leftOut }) => {
    const training = set.expected.filter(({ id }) => decisionOf.get(id) !== leftOut);
    const worth = settings.map((lines) => objective(training, lines));
    const best = settings[worth.indexOf(Math.max(...worth))] ?? [];
    return best.filter(({ id }) => decisionOf.get(id) === leftOut);
  });
}

/** The highest recall that keeps false alarms under a bound; past the bound, every alarm counts against it. */
export const recallUnder =
  (bound: number, listening: 'aloud' | 'with notes') =>
  (training: CaseSet['expected'], lines: readonly Line[]): number => {
    const { recall, falseAlarms }: Figures = score(training, lines, listening);
    return falseAlarms > bound ? bound - falseAlarms : recall;
  };

/** Figures with the bars cross-validated over decisions: aloud and with notes, each under its bound. */
export function crossValidatedBars(
  set: CaseSet,
  lines: readonly Line[],
  bounds: Bounds,
): { readonly aloud: Figures; readonly withNotes: Figures } {
  const steps = Array.from({ length: 100 }, (_, i) => (i + 1) / 100);
  const aloud = steps.map((bar) => withBars(lines, { aloud: bar, note: 2 }));
  return {
    aloud: score(set.expected, crossValidate(set, aloud, recallUnder(bounds.aloud, 'aloud')), 'aloud'),
    withNotes: score(set.expected, crossValidate(set, aloud, recallUnder(bounds.note, 'aloud')), 'aloud'),
  };
}

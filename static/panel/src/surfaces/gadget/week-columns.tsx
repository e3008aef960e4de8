import type { Instant } from '../../../../../src/core/time';
import { useDates } from '../../dates';

interface WeekColumnsProps {
  readonly counts: readonly number[];
  readonly weeks: readonly Instant[];
  /** What a full column stands for. */
  readonly highest: number;
}

/** Pixels of a full column; a column is as tall as its count, on one scale from zero. */
const tallest = 36;

/** One column a week, from zero, with its number: read as a list by whoever does not see it. */
export function WeekColumns({ counts, weeks, highest }: WeekColumnsProps) {
  const dates = useDates();
  return (
    <ol className="week-columns" aria-label="Open questions at the end of each week">
      {weeks.map((end, at) => {
        const count = counts[at] ?? 0;
        const when = at === weeks.length - 1 ? 'now' : dates.day(end);
        return (
          <li key={end} title={`${count}, ${when}`}>
            {/* A line without a number is zero, to the eye; ears need the word. */}
            <span className={count === 0 ? 'visually-hidden' : 'count'}>{count}</span>
            <span className="column" style={{ blockSize: (count / highest) * tallest }} />
            <span className="visually-hidden">{when}</span>
          </li>
        );
      })}
    </ol>
  );
}

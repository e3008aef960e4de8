import type { Line } from '../../dry-run/line-of';
import type { Expected } from './case-set';

/** Figures of one run over one set. Shares are 0 to 1, `NaN` where nothing was counted. */
export interface Figures {
  readonly stories: number;
  /** Of the stories that deserve no question, how many got one. */
  readonly falseAlarms: number;
  /** Of the stories that deserve a question, how many got one. */
  readonly recall: number;
  readonly precision: number;
  /** Of the rightly asked, how often the first finding names a part that the story parts from. */
  readonly firstPartRight: number;
  /** Of the stories that some part speaks to, how often one of these parts is among the first three. */
  readonly relevantInThree: number;
  /** Precision in a backlog in which one story in ten deserves a question. */
  readonly precisionInBacklog: number;
}

/** Which answers count as asking: what is asked aloud, or the quiet notes too. */
export type Listening = 'aloud' | 'with notes';

/** A story without a line counts as one about which nothing was said. A verdict that a careful person might also give is no mistake. */
export function score(expected: readonly Expected[], lines: readonly Line[], listening: Listening): Figures {
  const said = new Map(lines.map((line) => [line.id, line]));
  const asked = ({ id }: Expected): boolean => isAsked(said.get(id), listening);
  const deserving = expected.filter(({ verdict }) => verdict === 'question');
  const quiet = expected.filter(
    ({ verdict, alsoAccept }) => verdict !== 'question' && !alsoAccept.includes('question'),
  );
  const spoken = expected.filter(({ parts }) => parts.length > 0);
  const right = deserving.filter(asked);
  const alarms = quiet.filter(asked);
  const recall = right.length / deserving.length;
  const falseAlarms = alarms.length / quiet.length;
  return {
    stories: expected.length,
    falseAlarms,
    recall,
    precision: right.length / (right.length + alarms.length),
    firstPartRight:
      right.filter(({ id, parts }) => parts.includes(said.get(id)?.findings[0]?.part ?? '')).length / right.length,
    relevantInThree:
      spoken.filter(({ id, parts }) =>
        said
          .get(id)
          ?.relevant.slice(0, 3)
          .some((part) => parts.includes(part)),
      ).length / spoken.length,
    precisionInBacklog: (0.1 * recall) / (0.1 * recall + 0.9 * falseAlarms),
  };
}

/** Whether a line counts as a question. */
export const isAsked = (line: Line | undefined, listening: Listening): boolean =>
  line?.verdict === 'question' || (listening === 'with notes' && line?.verdict === 'note');

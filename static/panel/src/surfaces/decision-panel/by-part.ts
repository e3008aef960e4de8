import type { QuestionLine } from '../../../../../src/contract/decision-panel';
import type { PartId } from '../../../../../src/core/decision/part';
import type { Instant } from '../../../../../src/core/time';

/** What was asked of one part, newest first. */
export interface AskedOfPart {
  readonly part: PartId;
  readonly text: string;
  /** Whether the part still stands in the record; otherwise its text is quoted from when it was asked about. */
  readonly isOfNow: boolean;
  readonly lines: readonly QuestionLine[];
}

/** The parts of the record as it stands, by id. */
export type Parts = readonly { readonly id: PartId; readonly text: string }[];

/** Questions by the part that they are about. Parts with something open come first, then whatever has been talked of last. */
export function byPart(questions: readonly QuestionLine[], parts: Parts): readonly AskedOfPart[] {
  const texts = new Map(parts.map(({ id, text }) => [id, text]));
  const asked = [...new Set(questions.map(({ part }) => part))].map((part): AskedOfPart => {
    const lines = questions.filter((one) => one.part === part).sort(newestFirst);
    const text = texts.get(part);
    return { part, text: text ?? lines[0]?.partQuote ?? '', isOfNow: text !== undefined, lines };
  });
  return asked.sort(
    (one, other) => Number(isOpen(other)) - Number(isOpen(one)) || compared(latestOf(one), latestOf(other)),
  );
}

/** Whether somebody should look: nobody has answered, or somebody asks to look at the decision again. */
export const isOpen = ({ lines }: Pick<AskedOfPart, 'lines'>): boolean =>
  lines.some(({ answer }) => !answer || answer.kind === 'reopen');

/** An answer is news of its question. */
const latest = ({ answer, askedAt }: QuestionLine): Instant => answer?.at ?? askedAt;

const latestOf = ({ lines }: AskedOfPart): Instant => (lines[0] ? latest(lines[0]) : '');

const newestFirst = (one: QuestionLine, other: QuestionLine): number => compared(latest(one), latest(other));

const compared = (one: Instant, other: Instant): number => (one < other ? 1 : one > other ? -1 : 0);

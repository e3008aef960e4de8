import type { WorkText } from '../src/core/work';
import { workText } from '../src/adf/lines-of';
import type { Fault } from './fault';

/** A story as a file gives it. */
export interface Story {
  readonly id: string;
  /** The decision it says it rests on. */
  readonly decision?: string;
  /** The key of the issue above it. */
  readonly parent?: string;
  readonly summary: string;
  /** ADF, text, or nothing. */
  readonly description: unknown;
  readonly criteria: readonly string[];
}

/** A story and the place it was found at, for whoever finds something wrong with it. */
export interface FoundStory {
  readonly story: Story;
  readonly fault: (field: string, what: string) => Fault;
}

/** The story as the reader takes it: acceptance criteria are lines of their own. */
export function textOf({ summary, description, criteria }: Story): WorkText {
  const { lines } = workText(summary, description);
  const added = criteria
    .flatMap((criterion) => criterion.split('\n'))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, role: 'criterion' as const }));
  return { lines: [...lines, ...added] };
}

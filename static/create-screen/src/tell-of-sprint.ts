import type { FlagMemory } from '../../../src/contract/flag-memory';
import type { SprintFlag } from '../../../src/contract/sprint-review';

/** A board whose sprints may have something open. */
export interface SprintBoard {
  readonly recall: () => Promise<FlagMemory>;
  /** Changes what is remembered of sprints; what else is kept beside it stays. */
  readonly remember: (sprints: NonNullable<FlagMemory['sprints']>) => Promise<void>;
  readonly ask: (told: readonly string[]) => Promise<SprintFlag | null>;
  readonly show: (flag: SprintNotice) => void;
}

export interface SprintNotice {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly sprintId: string;
}

/** Sprints of a few years; an older one is not planned any more. */
const remembered = 200;

/**
 * Tells the person in front of a board of its next sprint, if that holds open questions: once for each sprint, and never
 * again after they said so. It is remembered before it is shown, so that two windows do not both tell.
 */
export async function tellOfSprint(board: SprintBoard): Promise<void> {
  const { off, told } = (await board.recall()).sprints ?? { off: false, told: [] };
  if (off) return;
  const flag = await board.ask(told);
  if (!flag) return;
  const { sprint, questions } = flag;
  await board.remember({ off: false, told: [...told, sprint.id].slice(-remembered) });
  board.show({
    id: `throughline-sprint-${sprint.id}`,
    title: `${sprint.name}: ${questions === 1 ? 'one question is' : `${questions} questions are`} open`,
    description:
      sprint.state === 'future'
        ? 'Stories that are planned for it and the decisions they rest on seem to part. There is still time to ask.'
        : 'Stories in it and the decisions they rest on seem to part.',
    sprintId: sprint.id,
  });
}

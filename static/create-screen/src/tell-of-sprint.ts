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

const untold: NonNullable<FlagMemory['sprints']> = { off: false, told: [] };

/** Sprints of a few years; an older one is not planned any more. */
const remembered = 200;

/**
 * Tells the person in front of a board of its next sprint, if that holds open questions: once for each sprint, and never
 * again after they said so. It is remembered before it is shown, so that two windows do not both tell.
 */
export async function tellOfSprint(board: SprintBoard): Promise<void> {
  const before = (await board.recall()).sprints ?? untold;
  if (before.off) return;
  const flag = await board.ask(before.told);
  if (!flag) return;
  const { sprint, questions } = flag;
  // While that was asked they may have turned it off, and another window may have told of it.
  const { off, told } = (await board.recall()).sprints ?? untold;
  if (off || told.includes(sprint.id)) return;
  await board.remember({ off, told: [...told, sprint.id].slice(-remembered) });
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

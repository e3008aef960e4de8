import type { OwnQuestion } from '../../../src/contract/own-question';
import type { FlagMemory } from '../../../src/contract/flag-memory';
import { clip } from './clip';

export interface Board {
  /** Ids of the person's own issues of the last minutes that have a question. One search, as the person. */
  readonly findOwn: () => Promise<readonly string[]>;
  readonly ask: (issueId: string) => Promise<OwnQuestion | null>;
  readonly recall: () => Promise<FlagMemory>;
  /** What it says of own stories; what else is kept beside it stays. */
  readonly remember: (memory: Pick<FlagMemory, 'off' | 'told'>) => Promise<void>;
  readonly show: (flag: QuietFlag) => void;
}

export interface QuietFlag {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly issueKey: string;
  /** Turns these flags off for good. */
  readonly turnOff: () => Promise<void>;
}

/** Stories of a day or two: nobody creates more of them inline, and an older one is not found any more. */
const remembered = 100;

const room = 120;

/**
 * Looks once for stories that the person in front of the board has just made, and asks about one of them: once for each
 * story, only its author, and never again after they said so.
 */
export function watchOwnStories(board: Board): () => Promise<void> {
  let memory: Pick<FlagMemory, 'off' | 'told'> | undefined;
  return async () => {
    memory ??= await board.recall();
    if (memory.off) return;
    const known = memory.told;
    const next = (await board.findOwn()).find((id) => !known.includes(id));
    if (next === undefined) return;
    const asked = await board.ask(next);
    // In another window it may have been told, or these flags turned off, since this one was opened.
    memory = await board.recall();
    if (memory.off || memory.told.includes(next)) return;
    // What cannot be kept is not said: it would be said again on the next board.
    const after = { off: false, told: [...memory.told, next].slice(-remembered) };
    await board.remember(after);
    memory = after;
    if (!asked) return;
    board.show({
      id: `throughline-${next}`,
      title: `${asked.issueKey}: ${asked.question}`,
      description: `Decision ${asked.decision} says «${clip(asked.partQuote, room)}»; the story says «${clip(asked.storyQuote, room)}».`,
      issueKey: asked.issueKey,
      turnOff: async () => {
        memory = { off: true, told: [] };
        await board.remember(memory);
      },
    });
  };
}

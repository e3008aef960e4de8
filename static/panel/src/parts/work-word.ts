import { createContext } from 'react';

export type Word = 'story' | 'page';

/** What the work that stands beside the decision is called. */
export const WorkWord = createContext<Word>('story');

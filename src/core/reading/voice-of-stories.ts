import type { Instant } from '../time';
import { axisName, type Stance } from './stance';
import type { Team } from './team';
import type { Lean, Said, Voice } from './voice';

/** A story of a team, and which way it leans on the parts of the decision. */
export interface StoryStances {
  readonly issueId: string;
  readonly issueKey: string;
  readonly at: Instant;
  readonly stances: readonly Stance[];
}

/** What a team's stories say, counted by the way they lean; the oldest stands for the others. */
export function voiceOfStories(team: Team, stories: readonly StoryStances[]): Voice {
  const leans = new Map<string, Lean>();
  const oldestFirst = [...stories].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  for (const { issueId, issueKey, at, stances } of oldestFirst)
    for (const { axis, way, certainty, quote } of stances) {
      const said: Said = { text: quote.text, place: { in: 'story', issueId, issueKey }, at };
      const name = `${way} ${axisName(axis)}`;
      const before = leans.get(name);
      leans.set(name, {
        axis,
        way,
        certainty: Math.max(before?.certainty ?? 0, certainty),
        count: (before?.count ?? 0) + 1,
        said: before ? [...before.said, said] : [said],
      });
    }
  return { team, from: 'work', leans: [...leans.values()] };
}

import type { PlannedSeen } from './planning-ports';
import type { Ports } from './ports';

/**
 * Ids of those stories without a standing that may rest on a decision all the same, because nobody has read them. Work that rests on
 * nothing is not kept, but the epic above it is: where that was read and rests on nothing, there is nothing to read
 * below it. What stands below a story follows the story.
 */
export async function mayRest(ports: Ports, stories: readonly PlannedSeen[]): Promise<ReadonlySet<string>> {
  const parents = [...new Set(stories.flatMap(({ parentId }) => parentId ?? []))];
  const [bonds, standings] = await Promise.all([ports.getBonds(parents), ports.getStandings(parents)]);
  const under = ({ parentId, level }: PlannedSeen): boolean => {
    if (parentId === undefined) return false;
    if (bonds.has(parentId)) return true;
    const standing = standings.get(parentId);
    return standing ? standing.rests !== undefined : level >= 0;
  };
  return new Set(stories.filter(under).map(({ id }) => id));
}

import type { Decision } from '../core/decision/decision';
import { disciplineTeam } from '../core/read-back/first-readings';
import type { Reading } from '../core/reading/reading';
import type { Team } from '../core/reading/team';
import type { Ports } from './ports';

/** A team's newest reading; where it never wrote one, what a discipline of its name said in a read-back. */
export async function readingOf(
  ports: Pick<Ports, 'getReading'>,
  { id, revision }: Pick<Decision, 'id' | 'revision'>,
  team: Team,
): Promise<Reading | undefined> {
  const own = await ports.getReading(id, team.id, revision);
  return own ?? ports.getReading(id, disciplineTeam(team.name).id, revision);
}

import type { AlignmentMap, MapRow } from '../../../../../src/core/reading/alignment-map';
import { counted } from '../../words';

/**
 * What the picture shows, in a sentence before it; `more`: where not every team was heard. That nothing parts is never
 * said: only that nothing is seen to.
 */
export function mapSentence(map: AlignmentMap, more: boolean): string {
  const teams = new Set(map.flatMap(({ marks }) => marks.map(({ team }) => team.name)));
  if (teams.size === 0) return 'No team has written or done anything yet that leans one way on it.';
  const both = map.filter(isTakenBothWays).length;
  const who = (more ? 'At least ' : '') + counted(teams.size, 'team leans', 'teams lean');
  const on = counted(map.filter(({ marks }) => marks.length > 0).length, 'part');
  return both === 0
    ? `${who} some way on ${on} of it; no two are seen on opposite sides.`
    : `${who} some way on ${on} of it; on ${both === 1 ? 'one' : String(both)} they stand on opposite sides.`;
}

/** Whether one team stands on one side and another on the other. */
function isTakenBothWays({ marks }: MapRow): boolean {
  const on = (bin: string) => marks.filter((mark) => mark.bin === bin);
  return on('with').some((one) => on('against').some((other) => other.team.name !== one.team.name));
}

import type { Reading } from '../core/reading/reading';
import { sameTeam, type Team } from '../core/reading/team';
import type { WorkTally } from '../core/reading/work-tally';
import type { WorkId } from '../core/work-id';

/**
 * What a discipline said in a read-back is the reading of the team of that name that works here, until that team writes
 * one: seen by whoever sees the team's work. A discipline of no team here guides no work; what it said stands in the room.
 */
export function saidInTheRoom(
  readings: readonly Reading[],
  here: {
    readonly own: readonly Reading[];
    readonly work: readonly { readonly team: Team; readonly beside: WorkId }[];
    readonly tallies: readonly WorkTally[];
  },
): readonly Reading[] {
  const works: readonly { readonly team: Team; readonly beside: WorkId | undefined }[] = [
    ...here.work,
    ...here.tallies.map(({ team, marks }) => ({ team, beside: marks[0]?.works[0] })),
  ];
  return readings
    .filter(({ heard, team }) => heard && !here.own.some((one) => sameTeam(one.team, team)))
    .flatMap((reading) => {
      const at = works.find(({ team, beside }) => beside !== undefined && sameTeam(team, reading.team));
      return at?.beside === undefined ? [] : [{ ...reading, team: at.team, beside: at.beside }];
    });
}

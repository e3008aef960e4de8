import type { ReviewRests } from '../contract/sprint-review';
import type { OpenDecisions } from './open-decisions';
import type { Ports } from './ports';
import { besideNewest } from './reading-views';
import { teamOf, type Bond, type Resting } from './standing';
import { namesIn } from './team-names';

type ReadBefore = NonNullable<Extract<ReviewRests, { on: 'decision' }>['behind']>;

/** Whether the team of the epic above read an earlier revision, and which. */
export type Behind = (rests: Resting) => ReadBefore | undefined;

/** Readings that were written for an earlier revision and not re-read since, of epics that the viewer may browse. A point where there are any. */
export async function behindOf(ports: Ports, resting: readonly Resting[], decisions: OpenDecisions): Promise<Behind> {
  const epics = [...new Set(resting.map(({ epicId }) => epicId))];
  const bonds = await ports.getBonds(epics);
  const named = namesIn([...bonds.values()]);
  const byTeam = new Map([...bonds.values()].map((bond) => [nameOf(bond), bond]));
  const unread = new Map<string, ReadBefore>();
  await Promise.all(
    [...byTeam].map(async ([name, bond]) => {
      const found = decisions.get(bond.decision);
      const reading =
        found?.revision && (await ports.getReading(bond.decision, teamOf(bond).id, found.decision.revision));
      if (!found?.revision || !reading) return;
      const [beside] = await besideNewest(ports, found.decision, found.revision.record, [reading]);
      if (beside?.view.status === 'unread')
        unread.set(name, { team: named(reading.team).name, revision: reading.revision });
    }),
  );
  const ofEpic = (epicId: string): ReadBefore | undefined => {
    const bond = bonds.get(epicId);
    return bond && unread.get(nameOf(bond));
  };
  const visible = await ports.browsable(epics.filter(ofEpic));
  return ({ epicId }) => (visible.has(epicId) ? ofEpic(epicId) : undefined);
}

const nameOf = (bond: Bond): string => `${bond.decision} ${teamOf(bond).id}`;

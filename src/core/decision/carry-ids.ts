import type { DecisionRecord } from './decision';
import { matchParts } from './match-parts';
import { partIds } from './part-id';
import type { PartId } from './part';

/**
 * Gives the parts of a newly read record the ids that they had before the edit, so that readings and answers still
 * point at them; parts that are new get an id of their own. References between parts follow.
 */
export function carryIds(before: DecisionRecord, after: DecisionRecord): DecisionRecord {
  const matches = matchParts(before.parts, after.parts);
  const nextId = partIds(before.parts.map((part) => part.id));
  const idFor = new Map<PartId, PartId>();
  for (const part of after.parts) idFor.set(part.id, matches.get(part)?.id ?? nextId(part.text));
  return withIds(after, (id) => idFor.get(id) ?? id);
}

/** The same record under other ids. */
export function withIds(record: DecisionRecord, idFor: (id: PartId) => PartId): DecisionRecord {
  return {
    ...record,
    parts: record.parts.map((part) => ({ ...part, id: idFor(part.id), restsOn: part.restsOn.map(idFor) })),
    participants: record.participants.map((participant) =>
      participant.pullsToward
        ? {
            ...participant,
            pullsToward: { ...participant.pullsToward, part: idFor(participant.pullsToward.part) },
          }
        : participant,
    ),
  };
}

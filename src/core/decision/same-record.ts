import { canonical } from '../language/canonical';
import type { DecisionRecord, Participant } from './decision';
import type { Part, PartId } from './part';

/**
 * Whether two records say the same, so that no new revision is due. Case, punctuation, spacing, the order of parts, their
 * ids and the names of people play no role; a word, a kind, a reason, a date or a lent word does.
 */
export function sameRecord(a: DecisionRecord, b: DecisionRecord): boolean {
  return a === b || essence(a) === essence(b);
}

function essence(record: DecisionRecord): string {
  const texts = new Map<PartId, string>(record.parts.map((part) => [part.id, canonical(part.text)]));
  const textOf = (id: PartId): string => texts.get(id) ?? '';
  return JSON.stringify([
    canonical(record.title),
    canonical(record.direction),
    record.agreedOn ?? '',
    record.parts.map((part) => partEssence(part, textOf)).sort(),
    record.participants
      .map((participant) => participantEssence(participant, textOf))
      .filter(saysSomething)
      .sort(),
  ]);
}

function partEssence(part: Part, textOf: (id: PartId) => string): string {
  const words = (list: readonly string[]): readonly string[] => list.map(canonical).sort();
  return JSON.stringify([
    part.kind,
    canonical(part.text),
    ownFields(part).map(canonical),
    canonical(part.because ?? ''),
    canonical(part.raisedBy ?? ''),
    part.restsOn.map(textOf).sort(),
    words(part.otherWords),
    words(part.counterWords),
    words(part.fineNearby),
  ]);
}

/** What only parts of this kind have. */
function ownFields(part: Part): readonly string[] {
  switch (part.kind) {
    case 'tension':
      return [part.favoured, part.conceded];
    case 'condition':
      return [part.reviewOn ?? ''];
    case 'later':
      return [part.after ?? ''];
    case 'commitment':
    case 'within':
    case 'beyond':
    case 'constraint':
    case 'rejected':
    case 'open':
      return [];
  }
}

function participantEssence(participant: Participant, textOf: (id: PartId) => string): string {
  const pulls = participant.pullsToward;
  return JSON.stringify([
    canonical(participant.discipline),
    canonical(participant.measuredOn ?? ''),
    pulls ? [textOf(pulls.part), pulls.pole] : [],
  ]);
}

/** A person alone is nobody to the store, and so changes nothing. */
const saysSomething = (essenceOfOne: string): boolean => essenceOfOne !== '["","",[]]';

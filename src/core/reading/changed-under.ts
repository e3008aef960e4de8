import { changes, type DetailField, type Edit, type PartChange } from '../decision/changes';
import type { DecisionRecord } from '../decision/decision';
import type { PartId } from '../decision/part';
import { wordChanges, type WordChange } from '../decision/word-changes';
import { canonical } from '../language/canonical';
import { leansOn } from './leans-on';
import type { Reading } from './reading';

/** What has changed under a reading since the revision it was written for. */
export interface ChangedUnder {
  /** Every reading leans on the direction. */
  readonly direction?: readonly WordChange[];
  /** Parts that it leans on. */
  readonly parts: readonly PartChange[];
  /** How many other parts changed. */
  readonly elsewhere: number;
}

/** A reading is unread only where something moved that it leans on, not at every revision. */
export const isUnread = ({ direction, parts }: ChangedUnder): boolean => direction !== undefined || parts.length > 0;

/** Compares two states of a decision once, and then tells for any number of readings of the earlier one what moved under them. */
export function changedUnder(
  before: DecisionRecord,
  after: DecisionRecord,
): (reading: Pick<Reading, 'text' | 'lines'>) => ChangedUnder {
  const changed = changes(before, after).filter(bears);
  const direction =
    canonical(before.direction) === canonical(after.direction)
      ? {}
      : { direction: wordChanges(before.direction, after.direction) };
  if (changed.length === 0) return () => ({ ...direction, parts: [], elsewhere: 0 });
  const [leantBefore, leansAfter] = [leansOn(before), leansOn(after)];
  return (reading) => {
    const leans = new Set([...leantBefore(reading), ...leansAfter(reading)]);
    const parts = changed.filter((change) => leans.has(idOf(change)));
    return { ...direction, parts, elsewhere: changed.length - parts.length };
  };
}

const idOf = (change: PartChange): PartId => (change.change === 'edited' ? change.after : change.part).id;

/** Words lent to a part help a reader find it, and who raised it is credit: neither changes what it asks of anybody. */
const bears = (change: PartChange): boolean => change.change !== 'edited' || change.edits.some(editBears);

const editBears = (edit: Edit): boolean => edit.what !== 'details' || !beside.has(edit.field);

const beside: ReadonlySet<DetailField> = new Set(['raisedBy', 'otherWords', 'counterWords', 'fineNearby']);

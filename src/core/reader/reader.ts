import type { Assessment } from '../assessment';
import type { DecisionRecord } from '../decision/decision';
import type { WorkText } from '../work';

/** A record made ready for reading many stories against it; opaque to everyone but the reader. */
export interface PreparedDecision {
  readonly record: DecisionRecord;
}

/** Turns a record into what `ReadWork` needs; done once for each revision. */
export type PrepareDecision = (record: DecisionRecord) => PreparedDecision;

/** Reads one work item beside one decision. Pure: the same texts give the same assessment, in browser and function. */
export type ReadWork = (decision: PreparedDecision, work: WorkText) => Assessment;

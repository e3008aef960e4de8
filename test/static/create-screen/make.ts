import type { ParentDecision } from '../../../src/contract/parent-decision';
import type { DecisionKey, DecisionRecord } from '../../../src/core/decision/decision';
import type { PartId } from '../../../src/core/decision/part';

export const key = 'D-12' as DecisionKey;

const plain = { restsOn: [], otherWords: [], counterWords: [], fineNearby: [] };

/** History before immediacy: streaming comes later, nightly loads are in scope. */
export const record: DecisionRecord = {
  title: 'Customer data platform',
  direction: 'The first release gives every market a complete, trustworthy customer history.',
  participants: [],
  parts: [
    { ...plain, id: 'nightly' as PartId, kind: 'within', text: 'Nightly loads from the four billing systems' },
    {
      ...plain,
      id: 'streaming' as PartId,
      kind: 'later',
      text: 'Streaming ingestion',
      after: 'the history has been signed off',
      otherWords: ['real-time ingestion', 'event stream', 'Kafka'],
    },
  ],
};

export const decided = (more: Partial<Extract<ParentDecision, { view: 'decision' }>> = {}): ParentDecision => ({
  view: 'decision',
  key,
  state: 'live',
  record,
  quiet: [],
  ...more,
});

/** A story that the reader is certain about. */
export const realTime = 'Build real-time streaming ingestion of customer events';

export const doc = (...paragraphs: readonly string[]): unknown => ({
  type: 'doc',
  version: 1,
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

import type { DecisionRecord } from '../../../src/core/decision/decision';
import type { Part, PartId } from '../../../src/core/decision/part';
import type { Example } from '../../../src/core/reader/check';
import type { LineRole, WorkText } from '../../../src/core/work';

/** A part with everything that a test does not care about. */
export function partOf(id: string, { kind, text, favoured, conceded, ...lent }: Example['part']): Part {
  const base = {
    id: id as PartId,
    text,
    restsOn: [],
    otherWords: lent.otherWords ?? [],
    counterWords: lent.counterWords ?? [],
    fineNearby: lent.fineNearby ?? [],
  };
  if (kind === 'tension') return { ...base, kind, favoured: favoured ?? text, conceded: conceded ?? '' };
  return kind === 'condition' ? { ...base, kind } : { ...base, kind };
}

export const recordOf = (parts: readonly Part[], direction = 'Trust before speed.'): DecisionRecord => ({
  title: 'A decision',
  direction,
  participants: [],
  parts,
});

/** A work item: the first line is the summary, `# …` a heading, `> …` a quote, `- …` a criterion. */
export function workOf(...lines: readonly string[]): WorkText {
  const roles: Readonly<Record<string, LineRole>> = { '# ': 'heading', '> ': 'quoted', '- ': 'criterion' };
  return {
    lines: lines.map((line, i) => {
      const role = roles[line.slice(0, 2)];
      return role === undefined ? { text: line, role: i === 0 ? 'summary' : 'prose' } : { text: line.slice(2), role };
    }),
  };
}

/** A customer data platform: history before immediacy. Small, and each part of another kind. */
export const platform = recordOf([
  partOf('history', {
    kind: 'tension',
    text: 'Historical completeness over immediacy',
    favoured: 'Historical completeness',
    conceded: 'immediacy',
    otherWords: ['three years of orders', 'full history'],
    counterWords: ['fresh within minutes', 'live dashboard'],
  }),
  partOf('nightly', {
    kind: 'within',
    text: 'Nightly loads from the four billing systems',
    otherWords: ['nightly import'],
  }),
  partOf('streaming', {
    kind: 'later',
    text: 'Streaming ingestion, after the history has been signed off',
    otherWords: ['real-time', 'event stream', 'Kafka', 'sub-second'],
    fineNearby: ['Kafka cluster upgrade'],
  }),
  partOf('scoring', {
    kind: 'beyond',
    text: 'Scoring customers by their payment behaviour',
    otherWords: ['credit score', 'risk score', 'payment behaviour model'],
  }),
  partOf('warehouse', {
    kind: 'rejected',
    text: 'Buying a vendor product for historical aggregation',
    otherWords: ['vendor platform', 'off-the-shelf CDP'],
  }),
  partOf('consent', {
    kind: 'constraint',
    text: 'No profile is built without consent',
    counterWords: ['profile before consent', 'skip the consent banner'],
  }),
]);

import type { DecisionRecord, Participant } from '../../src/core/decision/decision';
import type { Part, PartKind } from '../../src/core/decision/part';
import { partIds } from '../../src/core/decision/part-id';

/** Anything a part can have beside its kind and its words. */
export type PartMore = Partial<Omit<Extract<Part, { kind: 'tension' }>, 'kind'>> & {
  readonly reviewOn?: string;
  readonly after?: string;
};

/** A part with the id that reading its words would give it; a tension's poles are taken from "X over Y". */
export function aPart(
  kind: PartKind = 'commitment',
  text = 'Nightly loads from the four billing systems',
  more: PartMore = {},
): Part {
  const { favoured, conceded, reviewOn, after, ...rest } = more;
  const base = { id: partIds()(text), text, restsOn: [], otherWords: [], counterWords: [], fineNearby: [], ...rest };
  switch (kind) {
    case 'tension': {
      const [first = text, second = ''] = text.split(' over ');
      return { ...base, kind, favoured: favoured ?? first, conceded: conceded ?? second };
    }
    case 'condition':
      return { ...base, kind, ...(reviewOn === undefined ? {} : { reviewOn }) };
    case 'later':
      return { ...base, kind, ...(after === undefined ? {} : { after }) };
    case 'commitment':
    case 'within':
    case 'beyond':
    case 'constraint':
    case 'rejected':
    case 'open':
      return { ...base, kind };
  }
}

export function aParticipant(discipline = 'Engineering', more: Partial<Participant> = {}): Participant {
  return { discipline, ...more };
}

/** A record with only a title and a direction, which is all that one needs. */
export function aRecord(more: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    title: 'Customer data platform: history before immediacy',
    direction:
      'The first release gives every market a complete, trustworthy customer history. Speed comes after trust.',
    participants: [],
    parts: [],
    ...more,
  };
}

/** The record of the design's story: some of everything. */
export function aFullRecord(more: Partial<DecisionRecord> = {}): DecisionRecord {
  const history = aPart('tension', 'Historical completeness over immediacy', {
    because: 'finance cannot close a quarter on a partial history, and no market has asked for anything under a day',
    raisedBy: 'Data office',
    otherWords: ['full history', 'backfill'],
    counterWords: ['real-time first', 'freshness'],
  });
  const model = aPart('tension', "One shared model over each market's own", {
    because: 'three reconciliations a month cost more than the adaptations',
    raisedBy: 'Architecture',
  });
  const regulator = aPart('condition', 'No regulator asks for same-day reporting', { reviewOn: '2026-12-01' });
  return aRecord({
    agreedOn: '2026-09-11',
    participants: [
      aParticipant('Engineering', {
        person: { accountId: 'dana', text: '@Dana Reeve' },
        measuredOn: 'time to first event',
      }),
      aParticipant('Data office', {
        person: { name: 'Ines Costa' },
        measuredOn: 'closed quarters',
        pullsToward: { part: history.id, pole: 'favoured' },
      }),
    ],
    parts: [
      history,
      model,
      aPart('commitment', 'Nightly loads from the four billing systems'),
      aPart('within', 'Three years of history for every market'),
      aPart('later', 'Streaming ingestion', {
        after: 'the history has been signed off',
        restsOn: [regulator.id],
        otherWords: ['real-time', 'event stream', 'Kafka', 'sub-second'],
        fineNearby: ['latency dashboards'],
      }),
      aPart('beyond', 'Per-market customer schemas'),
      aPart('constraint', 'No personal data leaves the EU', { raisedBy: 'Legal' }),
      aPart('rejected', 'A vendor platform', { because: 'none of them keeps three years' }),
      regulator,
      aPart('open', 'How each market reconciles its own corrections'),
    ],
    ...more,
  });
}

import * as fc from 'fast-check';
import type { DecisionRecord, Participant } from '../../src/core/decision/decision';
import { type Part, partKinds, type PartId } from '../../src/core/decision/part';
import { partIds } from '../../src/core/decision/part-id';
import { canonical } from '../../src/core/language/canonical';
import { aPart } from './record';

/** Words that mean nothing to the reader of a page: a text made of them says just what it says. */
const plain = [
  ...[
    'nightly',
    'loads',
    'History',
    'market',
    'trust',
    'batch',
    'v1.2',
    'a/b',
    '50%',
    '"quoted"',
    'x-ray',
    'the',
    'over',
  ],
  ...['🎉', '👩‍👩‍👧', 'تاريخ', 'שלום', '日本語', 'naïve', '#3', '@home', '…', 'e.g.', '{code}', '*star*', '1,000'],
];

export const plainText = (maxLength = 6): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength }).map((words) => words.join(' '));

/** Words that the reader of a page listens to, where they should not be listened to. */
const loaded = [
  'because',
  'after',
  'raised by',
  'Legal:',
  '(Legal)',
  '·',
  '—',
  'Out of scope',
  'Goals:',
  ', after',
  'rests on',
  '«',
  '»',
  ';',
  '  ',
  '\n',
];

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...plain, ...loaded), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 7 })
  .map((words) => words.join(' '));

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

interface Shape {
  readonly title: string;
  readonly direction: readonly string[];
  readonly agreedOn: string | undefined;
  readonly parts: readonly PartShape[];
  readonly participants: readonly ParticipantShape[];
}

type Draw = ReturnType<typeof partShape> extends fc.Arbitrary<infer Value> ? Value : never;
type PartShape = Draw;

function partShape(text: fc.Arbitrary<string>) {
  const words = fc.uniqueArray(text, { maxLength: 3, selector: canonical });
  return fc.record({
    kind: fc.constantFrom(...partKinds),
    text,
    favoured: text,
    conceded: text,
    freeTension: fc.boolean(),
    because: maybe(text),
    after: maybe(text),
    raisedBy: maybe(text),
    reviewOn: maybe(day),
    restsOn: fc.array(fc.nat(), { maxLength: 2 }),
    otherWords: words,
    counterWords: words,
    fineNearby: words,
  });
}

function participantShape(text: fc.Arbitrary<string>) {
  return fc.record({
    discipline: text,
    person: maybe(
      fc.oneof(
        fc.record({ accountId: fc.string({ minLength: 1 }), text: fc.constantFrom('@Dana Reeve', '@Ines') }),
        fc.record({ accountId: fc.uuid() }),
        text.map((name) => ({ name })),
      ),
    ),
    measuredOn: maybe(text),
    pulls: maybe(fc.nat()),
  });
}

type ParticipantShape = ReturnType<typeof participantShape> extends fc.Arbitrary<infer Value> ? Value : never;

/** Records as reading a page gives them: parts in the order of their kinds, ids of their words, references that hold. */
export function aRecordOf(text: fc.Arbitrary<string>, maxParts = 6): fc.Arbitrary<DecisionRecord> {
  return fc
    .record({
      title: fc.oneof(fc.constant(''), text),
      direction: fc.array(text, { maxLength: 2 }),
      agreedOn: maybe(day),
      parts: fc.array(partShape(text), { maxLength: maxParts }),
      participants: fc.array(participantShape(text), { maxLength: 3 }),
    })
    .map(settle);
}

export const canonicalRecord = (maxParts = 6): fc.Arbitrary<DecisionRecord> => aRecordOf(plainText(), maxParts);

function settle({ title, direction, agreedOn, parts, participants }: Shape): DecisionRecord {
  const nextId = partIds();
  const sorted = [...parts].sort((a, b) => partKinds.indexOf(a.kind) - partKinds.indexOf(b.kind));
  const bare = sorted.map((shape) => ({ shape, part: bareOf(shape, nextId) }));
  const first = new Map<string, PartId>();
  for (const { part } of bare) if (!first.has(canonical(part.text))) first.set(canonical(part.text), part.id);
  const quotable = [...first.values()];
  return {
    title,
    direction: direction.join('\n'),
    ...(agreedOn === undefined ? {} : { agreedOn }),
    parts: bare.map(({ shape, part }) => {
      const refs = shape.restsOn.flatMap((n) => quotable[n % Math.max(quotable.length, 1)] ?? []);
      // Two parts with the same words: the one that quotes cannot mean itself, so it would mean the other.
      const others = refs.filter((id) => id !== part.id && id !== first.get(canonical(part.text)));
      return { ...part, restsOn: [...new Set(others)] };
    }),
    participants: participants.map((shape) =>
      participantOf(
        shape,
        bare.map(({ part }) => part),
      ),
    ),
  };
}

function bareOf(shape: PartShape, nextId: (text: string) => PartId): Part {
  const {
    kind,
    favoured,
    conceded,
    because,
    after,
    raisedBy,
    reviewOn,
    freeTension,
    otherWords,
    counterWords,
    fineNearby,
  } = shape;
  const text = kind === 'tension' && !freeTension ? `${favoured} over ${conceded}` : shape.text;
  return aPart(kind, text, {
    id: nextId(text),
    otherWords,
    counterWords,
    fineNearby,
    ...(because === undefined ? {} : { because }),
    ...(raisedBy === undefined ? {} : { raisedBy }),
    ...(kind === 'tension' ? { favoured, conceded } : {}),
    ...(kind === 'later' && after !== undefined ? { after } : {}),
    ...(kind === 'condition' && reviewOn !== undefined ? { reviewOn } : {}),
  });
}

function participantOf(
  { discipline, person, measuredOn, pulls }: ParticipantShape,
  parts: readonly Part[],
): Participant {
  const poles = parts.flatMap((part) =>
    part.kind === 'tension'
      ? (['favoured', 'conceded'] as const).map((pole) => ({ part: part.id, pole, words: canonical(part[pole]) }))
      : [],
  );
  const pull = pulls === undefined ? undefined : poles[pulls % Math.max(poles.length, 1)];
  const meant = pull && poles.find(({ words }) => words === pull.words);
  return {
    discipline,
    ...(person === undefined ? {} : { person }),
    ...(measuredOn === undefined ? {} : { measuredOn }),
    ...(meant === undefined ? {} : { pullsToward: { part: meant.part, pole: meant.pole } }),
  };
}

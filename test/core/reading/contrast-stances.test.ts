import type { Part } from '../../../src/core/decision/part';
import { prepare, see } from '../../../src/core/reader/quick-reader';
import type { Axis } from '../../../src/core/reading/stance';
import { stancesOf, takeStances } from '../../../src/core/reading/take-stances';
import { aPart, aRecord } from '../../make/record';

const complete = aPart('tension', 'A complete history for every market over an early launch in one of them');
const nightly = 'We load ten years of customer history once, then nightly.';
const streamed = 'Every order is in the customer history within seconds.';

/** What a sentence settles of batch or real time: the part, or the words that it is about. */
const settled = (sentence: string, ...parts: readonly Part[]): readonly string[] =>
  takeStances(prepare(aRecord({ title: '', direction: 'We go on.', parts })), {
    lines: [{ text: sentence, role: 'prose' }],
  })
    .map(({ axis }) => axis)
    .filter((axis): axis is Axis & { readonly kind: 'contrast' } => axis.kind === 'contrast')
    .filter(({ contrast }) => contrast === 'batch or real time')
    .map(({ part, topic }) => part ?? topic);

test('where no part says a word of a contrast, the decision is silent, however much a part speaks of the same things', () => {
  for (const sentence of [nightly, streamed]) {
    expect(settled(sentence, complete)).toContain('custom histori');
    expect(settled(sentence, complete)).not.toContain(complete.id);
  }
});

test.each([
  ['leaves it open', aPart('open', 'How fresh the customer history is')],
  ['takes an end itself', aPart('commitment', 'The customer history is loaded overnight')],
  [
    'is lent a word for one end',
    aPart('commitment', 'The customer history is whole', { counterWords: ['real-time history'] }),
  ],
])('where a part %s, the contrast is about that part and not asked of the silence as well', (_, part) => {
  for (const sentence of [nightly, streamed]) expect(settled(sentence, part)).toEqual([part.id]);
});

test('where a sentence takes ends of two contrasts, the words of the trade say more than those of a scope', () => {
  const open = aPart('open', 'How often the customer history is loaded');
  const decision = prepare(aRecord({ title: '', direction: 'We go on.', parts: [open] }));
  const seen = see(decision, {
    lines: [{ text: 'One load of the customer history, overnight, is enough.', role: 'prose' }],
  });
  const certainties = new Map(
    stancesOf(seen, true).flatMap(({ axis, certainty }) =>
      axis.kind === 'contrast' ? [[axis.contrast, certainty] as const] : [],
    ),
  );
  expect(certainties.get('batch or real time')).toBeGreaterThan(certainties.get('one or several') ?? Infinity);
});

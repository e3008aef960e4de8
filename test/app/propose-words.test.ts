import { proposeWords } from '../../src/app/propose-words';
import { writeReading } from '../../src/app/write-reading';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const onPage = { accountId: 'reader', content: 'page', pageId: '10' } as const;

async function proposed(reading: string, otherWords: readonly string[] = []) {
  const world = openWorld();
  const loads = aPart('within', 'Nightly loads from the billing systems', { otherWords });
  world.savePage({
    id: '10',
    panels: [panel('one', aRecord({ parts: [loads, aPart('beyond', 'Streaming ingestion')] }))],
  });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, summary: 'An epic', linked: linkTo('10', 'one') });
  await world.settle();
  await writeReading(
    world.ports,
    { accountId: 'reader', content: 'page', issueId: '100' },
    {
      decision: '10:one' as DecisionId,
      revision: 1,
      text: reading,
      lines: [],
    },
  );
  const words = await proposeWords(world.ports, onPage, 'one');
  return words.filter(({ part, list }) => part === loads.id && list === 'otherWords').map(({ word }) => word);
}

describe('proposing words for a part', () => {
  test('takes what a reading calls it', async () => {
    expect(await proposed('We deliver the nightly loads by warehouse snapshots.')).toContain('warehouse snapshots');
  });

  test('proposes what names a thing, not the words that happen to stand side by side', async () => {
    expect(
      await proposed('Nightly loads come late; archives come with the nightly loads, and our risk desk reads them.'),
    ).toEqual(['risk desk', 'archives']);
  });

  test('takes nothing that the part knows already, and no empty words', async () => {
    expect(await proposed('Nightly loads, warehouse snapshots.', ['warehouse snapshots'])).toEqual([]);
    expect(await proposed('The nightly loads are what we will do and nothing more.')).toEqual([]);
    expect(await proposed("It isn't more than the nightly loads, we're sure, and that's all.")).not.toContainEqual(
      expect.stringMatching(/isn't|we're|that's/u),
    );
  });

  test('has nothing to propose for a page that was never saved', async () => {
    const { ports } = openWorld();
    expect(await proposeWords(ports, { accountId: 'reader', content: 'page' }, 'one')).toEqual([]);
  });
});

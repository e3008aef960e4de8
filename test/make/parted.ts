import { openDivergences } from '../../src/app/open-divergences';
import type { Viewer } from '../../src/app/viewer';
import { writeReading } from '../../src/app/write-reading';
import type { DecisionId } from '../../src/core/decision/decision';
import type { Part } from '../../src/core/decision/part';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aParticipant, aPart, aRecord } from './record';

export const history = aPart('tension', 'Historical completeness over immediacy', {
  otherWords: ['full history', 'three years of history'],
  counterWords: ['within a second of its arrival', 'fresh within minutes'],
});
export const record = aRecord({
  participants: [
    aParticipant('Engineering', { measuredOn: 'latency', pullsToward: { part: history.id, pole: 'conceded' } }),
    aParticipant('Data office', {
      measuredOn: 'gaps in the history',
      pullsToward: { part: history.id, pole: 'favoured' },
    }),
  ],
  parts: [history, aPart('within', 'Nightly loads from the four billing systems')],
});
export const onPage: Viewer = { accountId: 'anna', content: 'page', pageId: '10' };
export const beside = (issueId: string): Viewer => ({ accountId: 'anna', content: 'page', issueId });
export const ingest = 'Ingest each event within a second of its arrival, fresh within minutes';

/** Engineering (1) builds for speed; the data office (2) reads the decision for history. */
export async function parted(
  more: { readonly readers?: readonly string[]; readonly parts?: readonly Part[] } = {},
): Promise<World> {
  const world = openWorld();
  world.site.viewer = 'anna';
  world.savePage({ id: '10', panels: [panel('one', { ...record, ...(more.parts && { parts: more.parts }) })] });
  await world.settle();
  world.saveIssue({ id: '100', projectId: '1', level: 1, summary: 'Pipeline', linked: linkTo('10', 'one') });
  world.saveIssue({
    id: '200',
    projectId: '1',
    summary: ingest,
    parentId: '100',
    ...(more.readers && { readers: [...more.readers] }),
  });
  world.saveIssue({ id: '110', projectId: '2', level: 1, summary: 'Archive', linked: linkTo('10', 'one') });
  await world.settle();
  await write(world, '110', 'We buy for three years of history, the full history first');
  await world.settle();
  return world;
}

export const write = (world: World, issueId: string, text: string) =>
  writeReading(world.ports, beside(issueId), { decision: '10:one' as DecisionId, revision: 1, text, lines: [] });
export const onThePage = (world: World) => openDivergences(world.ports, onPage, { localId: 'one' });

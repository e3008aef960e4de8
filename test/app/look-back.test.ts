import { lookBack } from '../../src/app/look-back';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openIssuePanel } from '../../src/app/open-issue-panel';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aRecord } from '../make/record';

const decision = '10:one' as DecisionId;
const on = (accountId = 'reader') => ({ accountId, content: 'page', issueId: '100' }) as const;
const onPage = { accountId: 'reader', content: 'page', pageId: '10' } as const;

const open = async (closed = true): Promise<World> => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', aRecord())] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, closed, linked: linkTo('10', 'one') });
  await world.settle();
  return world;
};
const say = ({ ports }: World, text: string, by?: string) => lookBack(ports, on(by), { decision, text });
const beside = async ({ ports }: World) => openIssuePanel(ports, on());

describe('when an epic is done', () => {
  test('its panel asks what held, and what did not; once', async () => {
    const world = await open(false);
    expect(await beside(world)).not.toHaveProperty('lookBack');
    world.saveIssue({ id: '100', closed: true });
    await world.settle();
    expect(await beside(world)).toMatchObject({ lookBack: 'asked' });
    await say(world, ' The history held; the clock did not. ');
    expect(await beside(world)).toMatchObject({ lookBack: { text: 'The history held; the clock did not.' } });
  });

  test('what was said stands on the decision’s panel, for who may see the epic', async () => {
    const world = await open();
    await say(world, 'The history held');
    expect(await openDecisionPanel(world.ports, onPage, 'one')).toMatchObject({
      teams: [{ epics: [{ lookBack: { text: 'The history held' } }] }],
    });
    world.saveIssue({ id: '100', readers: ['somebody else'] });
    await world.settle();
    expect(JSON.stringify(await openDecisionPanel(world.ports, onPage, 'one'))).not.toContain('The history held');
  });

  test('nothing to add is an answer, and opening and closing it again asks nothing anew', async () => {
    const world = await open();
    await say(world, '');
    for (const closed of [false, true]) {
      world.saveIssue({ id: '100', closed });
      await world.settle();
      expect(await beside(world)).not.toHaveProperty('lookBack');
    }
    expect(await openDecisionPanel(world.ports, onPage, 'one')).not.toHaveProperty('teams.0.epics.0.lookBack');
  });

  test('the first answer counts: said twice it is said once, and nobody replaces it unseen', async () => {
    const world = await open();
    const first = await say(world, 'It held');
    expect(await say(world, 'It held')).toEqual(first);
    await expect(say(world, 'It did not', 'another')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const fresh = await open();
    const both = await Promise.allSettled([say(fresh, 'It held'), say(fresh, 'It did not', 'another')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is refused while the epic is open, for another decision, and at no length', async () => {
    const world = await open(false);
    await expect(say(world, 'Too soon')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    world.saveIssue({ id: '100', closed: true });
    await world.settle();
    await expect(say(world, 'a'.repeat(5000))).rejects.toMatchObject({ code: 'too-large' });
    await expect(
      lookBack(world.ports, on(), { decision: '10:two' as DecisionId, text: 'Of another' }),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('is forgotten with the epic', async () => {
    const world = await open();
    await say(world, 'The history held');
    world.site.issues.delete('100');
    world.queue.push({ kind: 'forget-issue', issueId: '100' });
    await world.settle();
    expect(JSON.stringify(world.storage.dump())).not.toContain('The history held');
  });
});

import { answerQuestion } from '../../src/app/answer-question';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openQuestionsFromWork } from '../../src/app/open-questions-from-work';
import { openIssuePanel } from '../../src/app/open-issue-panel';
import { openRestsOn } from '../../src/app/open-rests-on';
import { stillHolds, writeReading } from '../../src/app/write-reading';
import type { RestsOnSeen } from '../../src/app/seen';
import type { RestsOnPanel } from '../../src/contract/rests-on';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const one = '10:one' as DecisionId;
const on = (pageId: string, accountId = 'reader') => ({ accountId, content: 'page', pageId }) as const;
const macro = (localId = 'rests', pageId = '10', panelId = 'one'): RestsOnSeen => ({
  localId,
  on: linkTo(pageId, panelId),
});
const streaming = aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] });
const record = aRecord({ parts: [streaming, aPart('within', 'Nightly loads')] });
const says = ['Build streaming ingestion: a Kafka topic for the event stream.'];

const open = async (): Promise<World> => {
  const world = openWorld();
  world.site.spaceNames.set('PRD', 'Product');
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  world.savePage({ id: '20', title: 'Brief', spaceId: 'PRD', says, restsOn: [macro()] });
  await world.settle();
  world.site.points();
  world.storage.count();
  return world;
};
const view = async ({ ports }: World, pageId = '20', localId = 'rests') => openRestsOn(ports, on(pageId), localId);
const read = async (world: World, pageId?: string): Promise<Extract<RestsOnPanel, { view: 'page' }>> => {
  const shown = await view(world, pageId);
  if (shown.view !== 'page') throw new Error(`it shows ${JSON.stringify(shown)}`);
  return shown;
};
const onTheDecision = async ({ ports }: World) => {
  const shown = await openDecisionPanel(ports, on('10'), 'one');
  if (!shown.recorded) throw new Error(`not recorded: ${shown.why}`);
  return shown;
};
const asked = async ({ ports }: World) => (await openQuestionsFromWork(ports, on('10'), { localId: 'one' })).questions;
const findingOf = async (world: World) => {
  const [finding] = (await read(world)).assessment.findings;
  if (!finding) throw new Error('no question');
  return finding.id;
};

describe('a page that rests on a decision', () => {
  test('is read like a story, for three points and no write when it is opened', async () => {
    const world = await open();
    const shown = await read(world);
    expect(shown).toMatchObject({ head: { key: 'D-1' }, team: 'Product', inACircle: false, answers: [] });
    const [finding] = shown.assessment.findings;
    const { line = 0, start, end, text } = finding?.storyQuote ?? {};
    expect(shown.lines[line]?.text.slice(start, end)).toBe(text);
    expect(world.site.points()).toBeLessThanOrEqual(4);
    expect(world.storage.count().writes).toBe(0);
  });

  test('stands beside the epics on the decision’s panel, with its question and its team', async () => {
    const world = await open();
    expect(await onTheDecision(world)).toMatchObject({
      teams: [{ team: 'Product', epics: [], pages: [{ pageId: '20', title: 'Brief' }] }],
      hiddenPages: 0,
    });
    expect(world.site.points()).toBeLessThanOrEqual(4);
    expect(await asked(world)).toMatchObject([{ issueId: 'page-20', summary: 'Brief', pageUrl: /pageId=20$/ }]);
    expect(world.site.points()).toBeLessThanOrEqual(4);
  });

  test('is listed by the sweep where an earlier version of the app did not, and counts for its team at once', async () => {
    const world = await open();
    await world.ports.deletePageBond('20', one);
    expect(await onTheDecision(world)).toMatchObject({ teams: [] });
    world.queue.push({ kind: 'sweep' }, { kind: 'sweep' });
    await world.settle();
    expect(await onTheDecision(world)).toMatchObject({ teams: [{ team: 'Product', pages: [{ title: 'Brief' }] }] });
  });

  test('is listed under the title that it has now, and is nobody’s epic', async () => {
    const world = await open();
    world.savePage({ id: '20', title: 'Brief for the board' });
    await world.settle();
    expect(await onTheDecision(world)).toMatchObject({ teams: [{ pages: [{ title: 'Brief for the board' }] }] });
    expect(await world.ports.listBonds(one)).toEqual([]);
    expect(await world.ports.listAllBonds('', 10)).toEqual([]);
  });

  test('shares a line with the epics of a project of the same name', async () => {
    const world = await open();
    world.site.spaceNames.set('PRD', 'team 1');
    world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
    world.savePage({ id: '20' });
    await world.settle();
    expect((await onTheDecision(world)).teams).toMatchObject([
      { team: 'Team 1', epics: [{ issueId: '100' }], pages: [{ pageId: '20' }] },
    ]);
  });

  test('shows the reading that its team wrote in that project, to whoever may see where; the newest counts', async () => {
    const world = await open();
    world.site.spaceNames.set('PRD', 'Team 1');
    world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one'), readers: ['app', 'reader', 'owner'] });
    world.savePage({ id: '20' });
    await world.settle();
    const beside = { accountId: 'owner', content: 'page', issueId: '100' } as const;
    const asked = { decision: one, revision: 1, lines: [] };
    const { at } = await writeReading(world.ports, beside, { ...asked, text: 'Ours, from the epic' });
    expect(await read(world)).toMatchObject({ reading: { reading: { text: 'Ours, from the epic' } } });
    world.site.viewer = 'outsider';
    expect(await read(world)).not.toHaveProperty('reading');
    world.site.viewer = 'reader';
    await writeReading(world.ports, on('20'), { ...asked, text: 'Ours, from the brief', over: at });
    expect(await openIssuePanel(world.ports, beside)).toMatchObject({
      reading: { reading: { text: 'Ours, from the brief' } },
    });
    expect((await onTheDecision(world)).teams).toMatchObject([
      { team: 'Team 1', reading: { reading: { text: 'Ours, from the brief' } } },
    ]);
  });

  test('is known on a site without Jira', async () => {
    const world = await open();
    world.site.jira = false;
    expect(await onTheDecision(world)).toMatchObject({ teams: [{ pages: [{ pageId: '20' }] }], jira: 'not-connected' });
  });

  test('has its question answered once, and the answer sticks until a text changes', async () => {
    const world = await open();
    const answer = { finding: await findingOf(world), kind: 'within', reason: 'A pilot' } as const;
    await answerQuestion(world.ports, on('20'), answer);
    expect(await read(world)).toMatchObject({ answers: [{ reason: 'A pilot', issueId: 'page-20' }] });
    expect((await world.ports.getPageStanding('20', one))?.rests.open).toBe(0);
    world.savePage({ id: '20', says: [...says, 'And something else.'] });
    await world.settle();
    expect((await read(world)).answers).toHaveLength(1);
    world.savePage({ id: '20', says: ['Nightly loads.'] });
    await world.settle();
    expect(await asked(world)).toMatchObject([{ summary: 'Brief', answer: { reason: 'A pilot' } }]);
  });

  test('has its team’s reading, which becomes unread and holds again', async () => {
    const world = await open();
    const { at } = await writeReading(world.ports, on('20'), {
      decision: one,
      revision: 1,
      text: 'Nightly loads are enough for us.',
      lines: [],
    });
    expect(await read(world)).toMatchObject({ reading: { status: 'current', reading: { team: { name: 'Product' } } } });
    world.savePage({
      id: '10',
      panels: [panel('one', aRecord({ parts: [streaming, aPart('within', 'Hourly loads')] }))],
    });
    await world.settle();
    expect(await read(world)).toMatchObject({ reading: { status: 'unread' }, changed: { parts: [{}] } });
    await stillHolds(world.ports, on('20'), { decision: one, revision: 2, over: at });
    expect(await onTheDecision(world)).toMatchObject({
      teams: [{ team: 'Product', reading: { status: 'reaffirmed' } }],
    });
  });

  test('is read beside the new revision as the decision moves on, though the app may not see the page any more', async () => {
    const world = await open();
    world.savePage({ id: '20', readers: ['reader'] });
    world.savePage({ id: '10', panels: [panel('one', aRecord({ parts: [aPart('within', 'Streaming ingestion')] }))] });
    await world.settle();
    expect((await world.ports.getPageStanding('20', one))?.rests).toMatchObject({
      revision: 2,
      lines: [{ text: 'Brief' }, { text: says[0] }],
      assessment: { findings: [] },
    });
  });

  test('is read by its opening where it keeps the app out', async () => {
    const world = await open();
    world.savePage({ id: '21', title: 'Secret brief', says, restsOn: [macro()], readers: ['reader'] });
    await world.settle();
    expect(await world.ports.getPageStanding('21', one)).toBeUndefined();
    expect(await read(world, '21')).toMatchObject({ assessment: { findings: [{}] } });
    expect(await world.ports.getPageStanding('21', one)).toBeDefined();
  });

  test('may be a decision’s page: decisions rest on decisions, and a circle is said', async () => {
    const world = await open();
    const vendor = panel('two', aRecord({ title: 'Vendors', direction: 'One vendor for all' }));
    world.savePage({ id: '30', panels: [vendor], restsOn: [macro()] });
    await world.settle();
    expect(await read(world, '30')).toMatchObject({ inACircle: false });
    world.savePage({ id: '10', restsOn: [macro('back', '30', 'two')] });
    await world.settle();
    expect(await read(world, '30')).toMatchObject({ inACircle: true });
    expect(await view(world, '10', 'back')).toMatchObject({ view: 'page', inACircle: true });
  });
});

describe('a page rests on nothing', () => {
  test.each<[string, Partial<Parameters<World['savePage']>[0]>, RestsOnPanel]>([
    [
      'while nobody has chosen a decision',
      { restsOn: [{ localId: 'rests' }] },
      { view: 'not-read', why: 'not-chosen' },
    ],
    ['where its macro is not published', { restsOn: [] }, { view: 'not-read', why: 'not-published' }],
    [
      'where the decision stands on the page itself',
      { panels: [panel('own', record)], restsOn: [macro('rests', '20', 'own')] },
      { view: 'not-read', why: 'on-its-own-page' },
    ],
    [
      'a second time, where two macros name the same decision',
      { restsOn: [macro('first'), macro()] },
      { view: 'not-read', why: 'twice' },
    ],
    ['where the viewer cannot read it', { readers: ['somebody else'] }, { view: 'not-read', why: 'app-kept-out' }],
    ['where the decision never was', { restsOn: [macro('rests', '999')] }, { view: 'gone', key: linkTo('', '').key }],
  ])('%s', async (_, more, shown) => {
    const world = await open();
    world.savePage({ id: '20', ...more });
    await world.settle();
    expect(await view(world)).toEqual(shown);
  });

  test.each(['blog-post', 'template'] as const)('in a %s', async (content) => {
    const { ports } = await open();
    expect(await openRestsOn(ports, { ...on('20'), content }, 'rests')).toEqual({ view: 'not-read', why: content });
  });

  test('any more once the macro is gone; what was answered is there again when it comes back', async () => {
    const world = await open();
    await answerQuestion(world.ports, on('20'), { finding: await findingOf(world), kind: 'within', reason: 'A pilot' });
    world.savePage({ id: '20', restsOn: [] });
    await world.settle();
    expect(await onTheDecision(world)).toMatchObject({ teams: [] });
    expect(await asked(world)).toEqual([]);
    world.savePage({ id: '20', restsOn: [macro()] });
    await world.settle();
    expect((await read(world)).answers).toHaveLength(1);
  });

  test('in the trash; restored it rests again, purged it takes its answers along', async () => {
    const world = await open();
    await answerQuestion(world.ports, on('20'), { finding: await findingOf(world), kind: 'within', reason: 'A pilot' });
    world.savePage({ id: '20', status: 'trashed' });
    await world.settle();
    expect(await onTheDecision(world)).toMatchObject({ teams: [], hiddenPages: 0 });
    world.savePage({ id: '20', status: 'current' });
    await world.settle();
    expect((await read(world)).answers).toHaveLength(1);
    world.site.pages.delete('20');
    world.queue.push({ kind: 'page', pageId: '20', event: 'deleted' });
    await world.settle();
    expect(JSON.stringify(world.storage.dump())).not.toMatch(/A pilot|Kafka topic for/);
  });
});

describe('a page that is copied or moved', () => {
  test('rests on its own: a copy has none of the answers, and a space of its own for a team', async () => {
    const world = await open();
    await answerQuestion(world.ports, on('20'), { finding: await findingOf(world), kind: 'within', reason: 'A pilot' });
    world.savePage({ id: '25', title: 'Copy of Brief', spaceId: 'DATA', says, restsOn: [macro()] });
    await world.settle();
    expect(await read(world, '25')).toMatchObject({ team: 'DATA', answers: [] });
    expect((await onTheDecision(world)).teams.map(({ team }) => team).sort()).toEqual(['DATA', 'Product']);
  });

  test('belongs to the team of the space that it stands in now', async () => {
    const world = await open();
    world.site.pages.set('20', { ...world.savePage({ id: '20' }), version: 1, spaceId: 'DATA' });
    await world.settle();
    expect(await read(world)).toMatchObject({ team: 'DATA' });
  });

  test('may rest on two decisions, each with its own reading and questions', async () => {
    const world = await open();
    world.savePage({ id: '11', panels: [panel('two', aRecord({ title: 'Another', direction: 'Another way' }))] });
    await world.settle();
    world.savePage({ id: '20', restsOn: [macro(), macro('other', '11', 'two')] });
    await world.settle();
    expect(await view(world, '20', 'other')).toMatchObject({ view: 'page', head: { title: 'Another' } });
    const finding = await findingOf(world);
    await answerQuestion(world.ports, on('20'), { finding, kind: 'within', reason: 'A pilot' });
    expect((await read(world)).answers).toHaveLength(1);
    world.savePage({ id: '20', restsOn: [macro('other', '11', 'two')] });
    await world.settle();
    expect(await world.ports.getPageStanding('20', one)).toBeUndefined();
    expect(await view(world, '20', 'other')).toMatchObject({ view: 'page' });
  });
});

describe('who may not', () => {
  const briefs = async () => {
    const world = await open();
    world.savePage({ id: '20', readers: ['app', 'reader', 'writer'], editors: ['writer'] });
    world.savePage({ id: '10', readers: ['app', 'reader', 'writer', 'outsider'] });
    await world.settle();
    return world;
  };

  test('read the decision’s page learns its key and whom to ask on the brief', async () => {
    const world = await open();
    world.savePage({ id: '10', readers: ['app'] });
    expect(await view(world)).toEqual({ view: 'cannot-open', key: 'D-1', ask: 'owner' });
    const finding = (await world.ports.getPageStanding('20', one))?.rests.assessment.findings[0]?.id ?? ('' as never);
    await expect(answerQuestion(world.ports, on('20'), { finding, kind: 'within', reason: '' })).rejects.toMatchObject({
      code: 'no-page-access',
    });
  });

  test('read the brief learns on the decision’s panel that there is one more, and nothing else', async () => {
    const world = await briefs();
    world.site.viewer = 'writer';
    await writeReading(world.ports, on('20', 'writer'), { decision: one, revision: 1, text: 'Ours alone', lines: [] });
    world.site.viewer = 'outsider';
    const shown = await onTheDecision(world);
    expect(shown).toMatchObject({ teams: [], hiddenPages: 1 });
    expect(await asked(world)).toEqual([]);
    expect(JSON.stringify(shown)).not.toMatch(/Brief|Kafka topic for|Ours alone|Product|PRD/);
  });

  test('edit the brief may not answer or write beside it', async () => {
    const world = await briefs();
    const finding = await findingOf(world);
    await expect(answerQuestion(world.ports, on('20'), { finding, kind: 'within', reason: 'x' })).rejects.toMatchObject(
      { code: 'no-edit-permission' },
    );
    await expect(
      writeReading(world.ports, on('20'), { decision: one, revision: 1, text: 'x', lines: [] }),
    ).rejects.toMatchObject({ code: 'no-edit-permission' });
  });
});

import fc from 'fast-check';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openIssuePanel } from '../../src/app/open-issue-panel';
import { leaveToTeams } from '../../src/app/leave-to-teams';
import { closeReadBack, openReadBack, revealReadBack, sayHeard, startReadBack } from '../../src/app/read-back';
import { stillHolds, writeReading } from '../../src/app/write-reading';
import type { ReadBackRoom } from '../../src/contract/read-back';
import type { DecisionId } from '../../src/core/decision/decision';
import type { Heard } from '../../src/core/read-back/read-back';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aParticipant, aRecord } from '../make/record';

const d = '10:one' as DecisionId;
const here = { localId: 'one' };
const first = { localId: 'one', number: 1 };
const as = (accountId: string) => ({ accountId, content: 'page', pageId: '10' }) as const;

const record = aRecord({
  participants: [aParticipant('Engineering'), aParticipant('Data office')],
  parts: [
    aPart('later', 'Streaming ingestion', { otherWords: ['real-time', 'event stream', 'Kafka'] }),
    aPart('within', 'Three years of history for every market'),
  ],
});

const heard = (discipline: string, more: Partial<Heard> = {}): Heard => ({
  discipline,
  first: '',
  wont: '',
  back: '',
  ...more,
});
const builds = heard('Engineering', { first: 'We build the Kafka event stream', back: 'marmalade prices double' });
const waits = heard('Data office', { first: 'Three years of history', wont: 'Streaming ingestion' });

async function aPage(): Promise<World> {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  return world;
}

/** A read-back that the host has started, with these in it. */
async function started(...people: readonly string[]): Promise<World> {
  const world = await aPage();
  await startReadBack(world.ports, as('host'), here);
  for (const one of people) await openReadBack(world.ports, as(one), here);
  return world;
}

const say = (world: World, who: string, what: Heard, number = 1) =>
  sayHeard(world.ports, as(who), { localId: 'one', number, heard: what });
const see = (world: World, who: string) => openReadBack(world.ports, as(who), here);
const reveal = (world: World, who = 'host') => revealReadBack(world.ports, as(who), first);

function revealed(room: ReadBackRoom): Extract<ReadBackRoom, { state: 'revealed' }> {
  if (room.state !== 'revealed') throw new Error(`it is ${room.state}`);
  return room;
}

describe('before the reveal', () => {
  test('everybody learns how many are here and how many have answered, and sees what they wrote themselves', async () => {
    const world = await started('ines', 'leila');
    const shown = await say(world, 'ines', builds);
    expect(shown).toMatchObject({ state: 'open', here: 2, answered: 1, mine: builds });
    expect(await see(world, 'leila')).toMatchObject({ state: 'open', here: 2, answered: 1 });
    expect(await see(world, 'leila')).not.toHaveProperty('mine');
  });

  test('nobody is shown another’s answer by any call, log or message, the host neither', async () => {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    const told = [
      await see(world, 'host'),
      await see(world, 'leila'),
      await startReadBack(world.ports, as('host'), here),
      await say(world, 'leila', waits),
      await openDecisionPanel(world.ports, as('host'), 'one'),
      world.readBack.told,
      world.logged,
      world.queue,
      await closeReadBack(world.ports, as('host'), first),
    ];
    expect(JSON.stringify(told)).not.toMatch(/Kafka event stream|marmalade/i);
  });

  test('what goes over the channel is numbers and a state', async () => {
    const world = await started('ines');
    await say(world, 'ines', builds);
    for (const news of world.readBack.told)
      expect(Object.keys(news).sort()).toEqual(['answered', 'here', 'number', 'state']);
    expect(world.readBack.told.at(-1)).toEqual({ number: 1, state: 'open', here: 1, answered: 1 });
  });

  test('no query finds anybody’s words: they are kept under their author’s key and in no index', async () => {
    const world = await started('ines');
    await say(world, 'ines', builds);
    const holding = world.storage.dump().filter(({ value }) => JSON.stringify(value).includes('marmalade'));
    expect(holding.map(({ entity, key }) => `${entity} ${key}`)).toEqual(['heard 10:one#1:ines']);
    expect(Object.keys(holding[0]?.value as object).sort()).toEqual(['v', 'value']);
  });

  test('nothing becomes a reading, however often the sweep comes by', async () => {
    const world = await started('ines');
    await say(world, 'ines', builds);
    world.queue.push({ kind: 'read-back', decision: d }, { kind: 'sweep' });
    await world.settle();
    expect(await world.ports.listReadings(d)).toEqual([]);
  });

  test('an answer may be said anew, and the same twice is said once', async () => {
    const world = await started('ines');
    await say(world, 'ines', waits);
    await say(world, 'ines', builds);
    world.storage.count();
    const told = world.readBack.told.length;
    expect(await say(world, 'ines', builds)).toMatchObject({ mine: builds, here: 1, answered: 1 });
    expect(world.storage.count().writes).toBe(0);
    expect(world.readBack.told).toHaveLength(told);
  });

  test('whoever wrote something is counted, also while lists lag', async () => {
    const world = await started('ines');
    world.storage.lag();
    expect(await say(world, 'ines', builds)).toMatchObject({ here: 1, answered: 1 });
  });
});

describe('the reveal', () => {
  test('shows everybody’s answers side by side, by discipline and by nobody’s name', async () => {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    await say(world, 'leila', waits);
    await say(world, 'host', heard(' engineering', { first: 'Loads' }));
    await reveal(world);
    const room = revealed(await see(world, 'leila'));
    expect(room.heard.map(({ discipline, answers }) => [discipline, answers.length])).toEqual([
      ['Engineering', 2],
      ['Data office', 1],
    ]);
    expect(room.heard.flatMap(({ answers }) => answers.map(({ mine }) => mine))).toEqual([false, false, true]);
    expect(JSON.stringify(room)).not.toMatch(/"ines|leila|host"/);
  });

  test('makes one question of two that point opposite ways on a part, in both their own words', async () => {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    await say(world, 'leila', waits);
    const { partings } = revealed(await reveal(world));
    expect(partings).toMatchObject([
      {
        about: 'Streaming ingestion',
        sides: [
          [{ discipline: 'Data office', line: 'wont', quote: 'Streaming ingestion' }],
          [{ discipline: 'Engineering', line: 'first', quote: 'We build the Kafka event stream' }],
        ],
      },
    ]);
  });

  test('is one, whoever of two hosts clicks first', async () => {
    const world = await started('ines');
    await say(world, 'ines', builds);
    const [one, other] = await Promise.all([reveal(world, 'host'), reveal(world, 'ines')]);
    expect(revealed(one).revealedAt).toBe(revealed(other).revealedAt);
    expect(world.readBack.told.filter(({ state }) => state === 'revealed')).toHaveLength(1);
    expect(revealed(await reveal(world, 'ines')).revealedAt).toBe(revealed(one).revealedAt);
  });

  test('and ending it at the same moment: one of the two holds for everybody', async () => {
    const world = await started('ines');
    await say(world, 'ines', builds);
    const [one, other] = await Promise.all([reveal(world), closeReadBack(world.ports, as('ines'), first)]);
    expect(one.state).toBe(other.state);
    expect((await world.ports.getReadBack(d))?.state).toBe(one.state);
  });

  test('leaves first readings behind, one for each discipline, the same however often', async () => {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    await say(world, 'leila', waits);
    await reveal(world);
    await world.settle();
    const readings = await world.ports.listReadings(d);
    expect(readings.map(({ team, text, heard }) => [team.name, text, heard]).sort()).toEqual([
      ['Data office', 'Three years of history. Not Streaming ingestion.', true],
      ['Engineering', 'We build the Kafka event stream.', true],
    ]);
    world.storage.count();
    world.queue.push({ kind: 'read-back', decision: d });
    await world.settle();
    expect(world.storage.count().writes).toBe(0);
  });

  test('still leaves its readings where it died before it could say so: the sweep looks again', async () => {
    const world = await started('ines');
    await say(world, 'ines', builds);
    world.storage.dieAfter(1);
    await reveal(world).catch(() => undefined);
    world.queue.length = 0;
    world.storage.revive();
    world.queue.push({ kind: 'sweep' });
    await world.settle();
    expect(await world.ports.listReadings(d)).toHaveLength(1);
  });
});

describe('late, absent and remote people', () => {
  async function over(): Promise<World> {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    await reveal(world);
    await world.settle();
    return world;
  }

  test('add theirs after the reveal, which says so', async () => {
    const world = await over();
    expect(await see(world, 'leila')).toMatchObject({ state: 'revealed', mayAdd: true });
    const room = revealed(await say(world, 'leila', waits));
    expect(room.heard.flatMap(({ answers }) => answers.map(({ late }) => late))).toEqual([false, true]);
    await world.settle();
    expect(await world.ports.listReadings(d)).toHaveLength(2);
  });

  test('not after a week', async () => {
    const world = await over();
    const { now } = world.ports;
    const later = () => new Date(Date.parse(now()) + 7 * 24 * 3600 * 1000).toISOString();
    Object.assign(world.ports, { now: later });
    expect(await see(world, 'leila')).toMatchObject({ state: 'revealed', mayAdd: false, mayBeginAnew: true });
    await expect(say(world, 'leila', waits)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('and nobody changes what they said before they saw what others did', async () => {
    const world = await over();
    expect(await see(world, 'ines')).toMatchObject({ mayAdd: false });
    await expect(say(world, 'ines', waits)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await say(world, 'ines', builds)).toMatchObject({ state: 'revealed', mine: builds });
  });
});

describe('a read-back that is closed in the middle', () => {
  test('reveals nothing, then or later, and everybody keeps their own', async () => {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    await closeReadBack(world.ports, as('host'), first);
    expect(await see(world, 'ines')).toMatchObject({ state: 'closed', mine: builds });
    expect(await see(world, 'leila')).not.toHaveProperty('mine');
    expect(await reveal(world)).toMatchObject({ state: 'closed' });
    expect(await world.ports.getReadBack(d)).toMatchObject({ state: 'closed', turn: 2 });
    await expect(say(world, 'leila', waits)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('by somebody else than the host, where the host has gone away, and revealed by them just so', async () => {
    for (const [lead, state] of [
      [closeReadBack, 'closed'],
      [revealReadBack, 'revealed'],
    ] as const) {
      const world = await started('ines', 'leila');
      await say(world, 'ines', builds);
      world.savePage({ id: '10', readers: ['app', 'ines', 'leila'] });
      world.site.viewer = 'leila';
      expect(await lead(world.ports, as('leila'), first)).toMatchObject({ state });
    }
  });

  test('that comes too late is seen by whoever clicked, and undoes nothing', async () => {
    const world = await started('ines');
    await say(world, 'ines', builds);
    await reveal(world);
    expect(await closeReadBack(world.ports, as('ines'), first)).toMatchObject({ state: 'revealed' });
    expect(await see(world, 'host')).toMatchObject({ state: 'revealed', answered: 1 });
  });

  test('makes room for another, in which nothing of it is shown', async () => {
    const world = await started('ines');
    await say(world, 'ines', builds);
    await closeReadBack(world.ports, as('host'), first);
    expect(await startReadBack(world.ports, as('host'), here)).toMatchObject({ state: 'open', number: 2, answered: 0 });
    await expect(say(world, 'ines', builds, 1)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await say(world, 'ines', waits, 2);
    const room = await revealReadBack(world.ports, as('host'), { localId: 'one', number: 2 });
    expect(JSON.stringify(room)).not.toMatch(/marmalade/);
  });
});

describe('starting', () => {
  test('twice at once starts one', async () => {
    const world = await aPage();
    const rooms = await Promise.all(['host', 'ines'].map((who) => startReadBack(world.ports, as(who), here)));
    expect(rooms).toMatchObject([
      { state: 'open', number: 1 },
      { state: 'open', number: 1 },
    ]);
  });

  test('again within the week is for a decision that has moved on', async () => {
    const world = await started('ines');
    await reveal(world);
    expect(await startReadBack(world.ports, as('host'), here)).toMatchObject({ state: 'revealed', number: 1 });
    world.savePage({ id: '10', panels: [panel('one', { ...record, direction: 'Another way' })] });
    await world.settle();
    expect(await startReadBack(world.ports, as('host'), here)).toMatchObject({ state: 'open', number: 2, revision: 2 });
  });

  test('is not for a page without a recorded decision', async () => {
    const world = await aPage();
    const elsewhere = startReadBack(world.ports, as('host'), { localId: 'two' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('whoever may no longer read the page', () => {
  test('sees nothing more, and what they said before stands among the others', async () => {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    await say(world, 'leila', waits);
    world.savePage({ id: '10', readers: ['app', 'host', 'leila'] });
    await world.settle();
    world.site.viewer = 'ines';
    for (const call of [() => see(world, 'ines'), () => say(world, 'ines', waits), () => reveal(world, 'ines')])
      await expect(call()).rejects.toMatchObject({ code: 'no-page-access' });
    world.site.viewer = 'host';
    expect(revealed(await reveal(world)).heard).toHaveLength(2);
  });
});

describe('a question that is left to the teams', () => {
  async function parted() {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    await say(world, 'leila', waits);
    const question = revealed(await reveal(world)).partings[0]?.id ?? '';
    return { world, asked: { ...first, question, text: 'When streaming begins' } };
  }

  test('stands in the page as an open part, and in the next revision', async () => {
    const { world, asked } = await parted();
    const left = await leaveToTeams(world.ports, as('host'), asked);
    expect(left).toMatchObject({
      outcome: 'written',
      room: { partings: [{ settled: { how: 'left', text: 'When streaming begins' } }] },
    });
    await world.settle();
    const parts = (await world.ports.getRevision(d, 2))?.record.parts;
    expect(parts?.filter(({ kind }) => kind === 'open').map(({ text }) => text)).toEqual(['When streaming begins']);
  });

  test('stands there once, however often and half-way it is left', async () => {
    for (let writes = 0; writes < 3; writes++) {
      const { world, asked } = await parted();
      world.storage.dieAfter(writes);
      await leaveToTeams(world.ports, as('host'), asked).catch(() => undefined);
      world.storage.revive();
      await leaveToTeams(world.ports, as('ines'), asked);
      await world.settle();
      const revision = await world.ports.getRevision(d, 2);
      expect(revision?.record.parts.filter(({ kind }) => kind === 'open')).toHaveLength(1);
    }
  });

  test('is remembered beside another one that somebody else leaves at the same moment', async () => {
    const { world, asked } = await parted();
    const other = { ...asked, question: 'another', text: 'Who begins' };
    await Promise.all([leaveToTeams(world.ports, as('host'), asked), leaveToTeams(world.ports, as('ines'), other)]);
    const kept = await world.ports.getReadBack(d);
    expect(kept?.state === 'revealed' && kept.left.map(({ text }) => text).sort()).toEqual([
      'When streaming begins',
      'Who begins',
    ]);
  });

  test('is not written over changes that somebody has not published', async () => {
    const { world, asked } = await parted();
    world.savePage({ id: '10', draft: true });
    expect(await leaveToTeams(world.ports, as('host'), asked)).toEqual({ outcome: 'unpublished-changes' });
    expect(await see(world, 'host')).toMatchObject({ state: 'revealed', revision: 1, newestRevision: 1 });
  });

  test('keeps the room’s words where they could not be written, and is left once they stand on the page', async () => {
    const { world, asked } = await parted();
    world.savePage({ id: '10', draft: true });
    await leaveToTeams(world.ports, as('host'), asked);
    const waiting = revealed(await see(world, 'ines')).partings[0];
    expect(waiting).toMatchObject({ asOpen: 'When streaming begins' });
    expect(waiting).not.toHaveProperty('settled');
    const parts = [...record.parts, aPart('open', 'when streaming begins')];
    world.savePage({ id: '10', draft: false, panels: [panel('one', { ...record, parts })] });
    await world.settle();
    const settled = { how: 'left', text: 'When streaming begins' };
    expect(revealed(await see(world, 'ines')).partings).toMatchObject([{ settled }]);
  });

  test('may be tried again once the changes are published, and is then written', async () => {
    const { world, asked } = await parted();
    world.savePage({ id: '10', draft: true });
    await leaveToTeams(world.ports, as('host'), asked);
    world.savePage({ id: '10', draft: false });
    expect(await leaveToTeams(world.ports, as('host'), asked)).toMatchObject({ outcome: 'written' });
    expect((await world.ports.getReadBack(d)) ?? {}).toMatchObject({ left: [{ text: 'When streaming begins' }] });
  });
});

describe('a question that is decided now', () => {
  async function partedOn(parts: typeof record.parts) {
    const world = await started('ines', 'leila');
    await say(world, 'ines', builds);
    await say(world, 'leila', waits);
    await reveal(world);
    world.savePage({ id: '10', panels: [panel('one', { ...record, direction: 'A new way', parts })] });
    await world.settle();
    return revealed(await see(world, 'ines'));
  }
  const [streaming, ...others] = record.parts;
  if (!streaming) throw new Error('there is no such part');

  test('is settled once its part says something else, in the words that it has now', async () => {
    const { partings } = await partedOn([{ ...streaming, text: 'Streaming ingestion for the pilot' }, ...others]);
    expect(partings).toMatchObject([
      { about: 'Streaming ingestion', settled: { how: 'decided', says: 'Streaming ingestion for the pilot' } },
    ]);
  });

  test('is settled where its part is gone', async () => {
    expect((await partedOn(others)).partings).toMatchObject([{ settled: { how: 'decided' } }]);
  });

  test('stays a question where another part changed', async () => {
    const { partings, newestRevision } = await partedOn([streaming]);
    expect(newestRevision).toBe(2);
    expect(partings[0]).not.toHaveProperty('settled');
  });
});

describe('what a discipline said', () => {
  async function spoken(): Promise<World> {
    const world = await started('ines', 'leila');
    await say(world, 'ines', { ...builds, discipline: 'team 1' });
    await say(world, 'leila', waits);
    await reveal(world);
    world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
    await world.settle();
    return world;
  }
  const onEpic = { ...as('ines'), issueId: '100' };
  const lines = async (world: World) => {
    const shown = await openDecisionPanel(world.ports, as('ines'), 'one');
    return shown.recorded
      ? shown.teams.map(({ team, reading, epics }) => [team, reading?.reading.text, epics.length])
      : [];
  };

  test('is the first reading of the team of that name, and otherwise stands for itself', async () => {
    const world = await spoken();
    expect(await lines(world)).toEqual([
      ['Team 1', 'We build the Kafka event stream.', 1],
      ['Data office', 'Three years of history. Not Streaming ingestion.', 0],
    ]);
    const epic = await openIssuePanel(world.ports, onEpic);
    expect(epic).toMatchObject({ team: 'Team 1', reading: { reading: { heard: true }, status: 'current' } });
  });

  test('names nobody, on the page and beside an epic, also where an earlier version kept who spoke', async () => {
    const world = await spoken();
    const shown = async () =>
      JSON.stringify([
        await openDecisionPanel(world.ports, as('someone'), 'one'),
        await openIssuePanel(world.ports, { ...as('someone'), issueId: '100' }),
        await world.ports.listReadings(d),
      ]);
    expect(await shown()).not.toMatch(/"(?:ines|leila)"/);
    for (const reading of await world.ports.listReadings(d)) await world.ports.putReading({ ...reading, by: 'ines' });
    world.queue.push({ kind: 'sweep' });
    await world.settle();
    expect(await shown()).not.toMatch(/"(?:ines|leila)"/);
  });

  test('gives way to what the team writes, and not the other way round', async () => {
    const world = await spoken();
    const over = (await world.ports.listReadings(d)).find(({ team }) => team.name === 'team 1')?.at ?? '';
    const asked = { decision: d, revision: 1, text: 'We load by night', lines: [], over };
    await writeReading(world.ports, onEpic, asked);
    await say(world, 'someone', heard('Team 1', { first: 'A late word' }));
    await world.settle();
    expect(await lines(world)).toContainEqual(['Team 1', 'We load by night', 1]);
    expect(await openIssuePanel(world.ports, onEpic)).toMatchObject({ reading: { reading: { text: asked.text } } });
  });

  test('still holds for a later revision where the team says so, and is then its own', async () => {
    const world = await spoken();
    world.savePage({ id: '10', panels: [panel('one', { ...record, direction: 'Another way' })] });
    await world.settle();
    const over = (await world.ports.listReadings(d)).find(({ team }) => team.name === 'team 1')?.at ?? '';
    const kept = await stillHolds(world.ports, onEpic, { decision: d, revision: 2, over });
    expect(kept).toMatchObject({ text: 'We build the Kafka event stream.', reaffirms: 1, team: { id: '1' } });
    expect(kept).not.toHaveProperty('heard');
  });

  test('stands on the map as its team’s reading for whoever sees the team’s work, and no team is hidden for it', async () => {
    const world = await spoken();
    const marks = async () => {
      const shown = await openDecisionPanel(world.ports, as('someone'), 'one');
      if (!shown.recorded) throw new Error(shown.why);
      const onMap = shown.map.flatMap(({ marks }) => marks.map(({ team, from }) => `${team.name}, ${from}`));
      return { onMap: [...new Set(onMap)], hidden: shown.hiddenTeams };
    };
    expect(await marks()).toEqual({ onMap: ['Team 1, reading'], hidden: 0 });
    world.saveIssue({ id: '100', readers: ['app'] });
    expect(await marks()).toEqual({ onMap: [], hidden: 1 });
  });

  test('is read also where there is no Jira', async () => {
    const world = await spoken();
    world.site.jira = false;
    expect(await lines(world)).toHaveLength(2);
  });
});

test('forty people answer in any order, twice and over dying functions: one answer each, and everybody’s words once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(39), { maxLength: 20 }), fc.nat(60), async (again, dies) => {
      const world = await started();
      const people = Array.from({ length: 40 }, (_, n) => `person-${n}`);
      const saying = (who: string) =>
        say(world, who, heard(`Discipline ${who.length}`, { first: `History for ${who}`, back: 'asked' }));
      world.storage.dieAfter(dies);
      for (const who of [...people, ...again.map((n) => `person-${n}`)])
        await saying(who).catch(async () => {
          world.storage.revive();
          await saying(who);
        });
      world.storage.revive();
      const room = revealed(await reveal(world));
      const said = room.heard.flatMap(({ answers }) => answers.map((one) => one.first));
      expect(said.sort()).toEqual(people.map((who) => `History for ${who}`).sort());
      expect(room).toMatchObject({ here: 40, answered: 40 });
      expect(room.heard).toHaveLength(2);
    }),
    { numRuns: 5 },
  );
});

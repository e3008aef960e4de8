import { answerQuestion } from '../../src/app/answer-question';
import { doJob } from '../../src/app/do-job';
import type { Job } from '../../src/app/jobs';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openIssuePanel, readAgain } from '../../src/app/open-issue-panel';
import { openMoreWork } from '../../src/app/open-more-work';
import { openQuestionsFromWork } from '../../src/app/open-questions-from-work';
import { openRestsOn } from '../../src/app/open-rests-on';
import { openParent } from '../../src/app/open-parent';
import type { Ports } from '../../src/app/ports';
import { reviewSprint } from '../../src/app/review-sprint';
import { answerInReview } from '../../src/app/review-stories';
import type { Viewer } from '../../src/app/viewer';
import { writeReading } from '../../src/app/write-reading';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const on = (issueId: string): Viewer => ({ accountId: 'reader', content: 'page', pageId: '10', issueId });
const onSprint: Viewer = { accountId: 'reader', content: 'page', boardId: '1', sprintId: '7' };
const decision = '10:one' as DecisionId;
const job = (one: Job) => (ports: Ports) => doJob(ports, one);

/** A site on which everything was stored that can be. */
async function full(): Promise<{ readonly world: World; readonly finding: string }> {
  const world = openWorld();
  world.savePage({
    id: '10',
    panels: [
      panel('one', aRecord({ parts: [aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic'] })] })),
    ],
  });
  await world.settle();
  world.savePage({ id: '20', restsOn: [{ localId: 'rests', on: linkTo('10', 'one') }] });
  world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
  world.saveIssue({ id: '200', summary: 'Build streaming ingestion with a Kafka topic', parentId: '100' });
  await world.settle();
  const finding = (await world.ports.getStanding('200'))?.rests?.assessment.findings[0];
  if (!finding) throw new Error('nothing was asked');
  await answerQuestion(world.ports, on('200'), { finding: finding.id, kind: 'within', reason: 'A pilot' });
  await writeReading(world.ports, on('100'), { decision, revision: 1, text: 'We load by night', lines: [] });
  await world.settle();
  world.planning.sprints.set('7', { id: '7', boardId: '1', name: 'Next', state: 'active', issues: ['200'] });
  return { world, finding: finding.id };
}

describe('what a newer version of the app has stored', () => {
  test.each<[string, (ports: Ports, finding: string) => Promise<unknown>]>([
    ['opening the panel of a story', (ports) => openIssuePanel(ports, on('200'))],
    ['opening the panel of an epic', (ports) => openIssuePanel(ports, on('100'))],
    ['opening the panel of a page', (ports) => openDecisionPanel(ports, on('100'), 'one')],
    ['bringing more work', (ports) => openMoreWork(ports, on('100'), { localId: 'one', from: { work: '1' } })],
    ['what the work asks', (ports) => openQuestionsFromWork(ports, on('100'), { localId: 'one' })],
    ['opening what a page rests on', (ports) => openRestsOn(ports, { ...on('100'), pageId: '20' }, 'rests')],
    ['an event of a page that rests on it', job({ kind: 'page', pageId: '20', event: 'changed' })],
    ['a page that is read again', job({ kind: 'page-again', pageId: '20', decision })],
    ['reading a story again', (ports) => readAgain(ports, on('200'))],
    [
      'writing a reading',
      (ports) => writeReading(ports, on('100'), { decision, revision: 1, text: 'Otherwise', lines: [] }),
    ],
    [
      'answering a question',
      (ports, finding) =>
        answerQuestion(ports, on('200'), { finding: finding as never, kind: 'deliberate', reason: 'Otherwise' }),
    ],
    ['writing a new issue under it', (ports) => openParent(ports, '100')],
    ['reviewing a sprint', (ports) => reviewSprint(ports, onSprint, {})],
    [
      'answering in the review of a sprint',
      (ports, finding) =>
        answerInReview(ports, onSprint, {
          issueId: '200',
          finding: finding as never,
          kind: 'within',
          reason: 'Otherwise',
        }),
    ],
    ['an event of a page', job({ kind: 'page', pageId: '10', event: 'changed' })],
    ['a page in the trash', job({ kind: 'page', pageId: '10', event: 'trashed' })],
    ['an event of a story', job({ kind: 'issue', issueId: '200' })],
    ['an event of an epic', job({ kind: 'issue', issueId: '100' })],
    ['a deleted story', job({ kind: 'forget-issue', issueId: '200' })],
    ['a changed decision', job({ kind: 'decision', decision })],
    ['a reading that was written', job({ kind: 'reading', decision, teamId: '1', after: '' })],
    ['the sweep', job({ kind: 'sweep' })],
  ])('is left alone by %s, which says so', async (_, work) => {
    const { world, finding } = await full();
    world.storage.tamper(({ value }) => ({ ...(value as object), v: 99 }));
    world.site.pages.forEach((page, id) => world.site.pages.set(id, { ...page, version: page.version + 1 }));
    const before = JSON.stringify(world.storage.dump());
    await expect(work(world.ports, finding)).rejects.toMatchObject({ code: 'newer-storage' });
    expect(JSON.stringify(world.storage.dump())).toBe(before);
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import { writeRecord } from '../../../src/adf/write-record';
import { mapOf } from '../../../src/core/reading/alignment-map';
import { aVoice } from '../../core/reading/voices';
import { aDecisionPanel, aPart, aRecord, partId } from './a-decision';
import { doing, ok, open, payloads, text } from './fake-bridge';

const tension = 'Historical completeness over immediacy';
const record = aRecord({
  parts: [aPart('tension', tension), aPart('later', 'Streaming ingestion')],
  participants: [
    {
      discipline: 'Finance',
      measuredOn: 'the quarter’s close',
      pullsToward: { part: partId(tension), pole: 'favoured' },
    },
  ],
});
const map = mapOf(record, [
  aVoice('Data office', { [tension]: 'with' }),
  aVoice('Engineering', { [tension]: 'against', 'Streaming ingestion': 'against' }, { from: 'work', count: 7 }),
]);

const openMap = (hiddenTeams = 0, shown = map) =>
  open('', {
    moduleKey: 'decision-panel',
    extension: { type: 'macro', macro: { body: writeRecord(record) } },
    answers: { openDecisionPanel: () => ok(aDecisionPanel({ map: shown, hiddenTeams })) },
  });

test('a sentence says how it is, and a table holds every tension with a bin for each side and one between', async () => {
  await openMap();
  expect(text()).toContain('2 teams lean some way on 2 parts of it; on one they stand on opposite sides.');
  const table = screen.getByRole('table', { name: /readings and their work point/ });
  expect(within(table).getByRole('rowheader', { name: tension })).toBeTruthy();
  const cells = within(table)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells[0]).toMatch(/^toward Historical completenessData office reads.*Finance is measured on/s);
  expect(cells[1]).toBe('between');
  expect(cells[2]).toMatch(/^toward immediacyEngineering, 7 stories/);
});

test('where not every team was heard the sentence says at least how many lean some way', async () => {
  await open('', {
    moduleKey: 'decision-panel',
    extension: { type: 'macro', macro: { body: writeRecord(record) } },
    answers: { openDecisionPanel: () => ok(aDecisionPanel({ map, hiddenTeams: 2, moreTeams: true })) },
  });
  expect(text()).toMatch(/At least \d teams lean some way/);
  expect(text()).toContain('At least 2 teams more in projects');
});

test('a part stands below with what its sides mean for work', async () => {
  await openMap();
  expect(screen.getByRole('rowheader', { name: 'Streaming ingestion · Not yet' })).toBeTruthy();
  expect(text()).toContain('begins it now');
});

test('a click on a mark shows its quotes, and another hides them', async () => {
  await openMap();
  const mark = screen.getByRole('button', { name: 'Data office reads' });
  const quotes = screen.getByText(`Data office on ${tension}: with`).closest('section');
  expect(quotes?.classList.contains('shown')).toBe(false);
  fireEvent.click(mark);
  expect(mark.getAttribute('aria-expanded')).toBe('true');
  expect(quotes?.classList.contains('shown')).toBe(true);
  fireEvent.click(mark);
  expect(quotes?.classList.contains('shown')).toBe(false);
});

test('of many marks in one bin a few stand in sight, and one press brings the others', async () => {
  const many = Array.from({ length: 12 }, (_, at) => aVoice(`Team ${at}`, { [tension]: 'with' }));
  await openMap(0, mapOf(record, [...many, aVoice('Engineering', { [tension]: 'against' })]));
  const beyond = () => document.querySelectorAll('.map-beyond').length;
  expect(beyond()).toBe(4);
  fireEvent.click(screen.getByRole('button', { name: 'and 4 more' }));
  expect(beyond()).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Fewer' }));
  expect(beyond()).toBe(4);
});

test('parts on which everybody leans one way fold away', async () => {
  await open('', {
    moduleKey: 'decision-panel',
    extension: { type: 'macro', macro: { body: writeRecord(record) } },
    answers: {
      openDecisionPanel: () =>
        ok(aDecisionPanel({ map: mapOf(record, [aVoice('Product', { 'Streaming ingestion': 'with' })]) })),
    },
  });
  const fold = screen.getByText('2 parts with nobody on the other side').closest('details');
  expect(fold?.open).toBe(false);
  expect(fold?.textContent).toContain('Streaming ingestion');
});

test('of teams that the viewer may not see, only the number is said', async () => {
  await openMap(3);
  expect(text()).toContain('3 teams more in projects and spaces that you cannot see.');
});

test('the map has a page of its own, which opens on this decision', async () => {
  await openMap();
  await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Open the map on its own page' })));
  expect(payloads('navigate')).toMatchObject([{ target: 'module', moduleKey: 'decisions', path: '700%3Apanel-1' }]);
});

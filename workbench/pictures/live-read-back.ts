import { customerDataPanel } from '../seed/customer-data';
import { landmarks, people } from '../seed/landmarks';
import { invokeAs } from '../sites/invoke-as';
import type { Workbench } from '../start-workbench';

/** What the people of the story hear on that Friday, before they leave. */
const heard = [
  {
    by: people.headOfEngineering,
    discipline: 'Engineering',
    first: 'Launch in one pilot market and learn from it',
    wont: '',
    back: 'Finance signs off without the Nordic markets',
  },
  {
    by: people.chiefDataOfficer,
    discipline: 'Data office',
    first: 'Backfill the full history of all five markets',
    wont: 'a launch in one market',
    back: '',
  },
  {
    by: people.architect,
    discipline: 'Architecture',
    first: 'One shared customer model',
    wont: 'fields that a market keeps for itself',
    back: 'A market leaves',
  },
];

/** Lives one read-back through on the page of the Friday notes, up to its reveal. */
export async function liveReadBack(workbench: Workbench): Promise<void> {
  const { site } = workbench;
  const page = [...site.confluence.pages.values()].find(({ title }) => title === landmarks.notesTitle);
  const place = { kind: 'macro', pageId: page?.id ?? '', localId: customerDataPanel } as const;
  const call = (by: string, name: string, payload: object) =>
    invokeAs(site, by, place, name, { localId: customerDataPanel, number: 1, ...payload });
  await call(people.vpProduct, 'startReadBack', {});
  for (const { by, ...words } of heard) await call(by, 'sayHeard', { heard: words });
  await call(people.vpProduct, 'revealReadBack', {});
  await workbench.idle();
}

import type { PageEvent } from './jobs';
import type { Actor, Ports } from './ports';
import { forgetPageWork, readPageWork } from './read-page-work';
import { loseDecisions, recordPage } from './record-page';
import type { PageSeen } from './seen';

/** Looks at a page after an event, as the app. A page that the app may not view is simply not there, and means nothing. */
export async function ingestPage(ports: Ports, pageId: string, event: PageEvent): Promise<void> {
  const page = await ports.readPage(pageId, 'app');
  if (page) return takePage(ports, page, 'app');
  if (event === 'changed') return;
  await forgetPageWork(ports, pageId, event);
  await loseDecisions(ports, pageId, event);
}

/** A page may hold decisions, and rest on others. */
export async function takePage(ports: Ports, page: PageSeen, as: Actor): Promise<void> {
  await recordPage(ports, page, as);
  await readPageWork(ports, page, as);
}

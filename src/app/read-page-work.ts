import type { DecisionId } from '../core/decision/decision';
import { spaceMark, type Team } from '../core/reading/team';
import type { WorkLine } from '../core/work';
import { pageWork } from '../core/work-id';
import { readable } from './assess';
import type { Actor, Ports } from './ports';
import { readBeside } from './read-beside';
import { sameValue } from './same-value';
import type { PageSeen, RestingNote } from './seen';
import { bondOfPage, type Beside, type PageStanding } from './standing';
import { countedPage, forgetWork, joinTally, tallyWork } from './tally-work';

/**
 * Brings what is kept of a page as work in line with the macros *Rests on* that stand on it: it is read beside every
 * decision that one of them names, once each. The note is written last: while it is older than the page, whoever comes
 * next does it again.
 */
export async function readPageWork(ports: Ports, page: PageSeen, as: Actor): Promise<void> {
  if (page.status === 'draft') return;
  const note = await ports.getRestingNote(page.id);
  const links = page.status === 'current' ? linksOf(page) : [];
  if (!note && links.length === 0) return;
  if (note && note.version > page.version) return;

  const known = note?.decisions ?? [];
  const named = [...new Set([...known, ...links.map(({ decision }) => decision)])];
  // Named before they are kept: should this run die, whoever comes next knows what to take away.
  if (named.length > known.length)
    await ports.putRestingNote({ pageId: page.id, version: note?.version ?? 0, decisions: named });

  if (links.length > 0) {
    const team = await teamOfPage(ports, page, as);
    const { id: pageId, title, version } = page;
    for (const link of links) await read(ports, { pageId, title, version, team }, link, readable(page.text));
  }
  const here = new Set(links.map(({ decision }) => decision));
  for (const decision of known.filter((one) => !here.has(one))) await forget(ports, page.id, decision);
  const after: RestingNote = { pageId: page.id, version: page.version, decisions: [...here] };
  if (!sameValue(after, note)) await ports.putRestingNote(after);
  ports.log('page-read', { rests: links.length }, page.id);
}

/** Reads a page beside a decision that has moved on, from the lines that were kept: the app itself may not see the page. */
export async function readPageWorkAgain(ports: Ports, pageId: string, decision: DecisionId): Promise<void> {
  const standing = await ports.getPageStanding(pageId, decision);
  if (!standing) return;
  await read(ports, standing, standing.rests, standing.rests.lines);
}

type Link = Pick<Beside, 'decision' | 'key'>;
type Known = Pick<PageStanding, 'pageId' | 'title' | 'team' | 'version'>;

/** Reads a page's lines beside one decision. They are kept beside one that is gone as well, as it may come back. */
async function read(ports: Ports, known: Known, link: Link, lines: readonly WorkLine[]): Promise<void> {
  const { pageId, title, team, version } = known;
  const before = await ports.getPageStanding(pageId, link.decision);
  if (before && before.version > version) return;
  const rests = await readBeside(ports, pageWork(pageId), link, lines, { team, level: 0, before });
  const standing: PageStanding = { pageId, title, team, version, readAt: ports.now(), rests: { ...rests, lines } };
  if (before && sameValue({ ...before, readAt: '' }, { ...standing, readAt: '' })) {
    await list(ports, standing);
    return joinTally(ports, undefined, countedPage(before), team);
  }
  await tallyWork(ports, before && countedPage(before), countedPage(standing), team);
  await ports.putPageStanding(standing);
  await list(ports, standing);
  await joinTally(ports, before && countedPage(before), countedPage(standing), team);
}

/**
 * Lists the page among the work that rests on its decision, which may not have been done: by a run that died after it
 * wrote the standing, or by an earlier version of the app. After the standing, and taken away before it: no row is left
 * of a page that stands nowhere.
 */
async function list(ports: Ports, standing: PageStanding): Promise<void> {
  const bond = bondOfPage(standing);
  if (!sameValue(bond, await ports.getPageBond(bond.pageId, bond.decision))) await ports.putPageBond(bond);
}

async function forget(ports: Ports, pageId: string, decision: DecisionId): Promise<void> {
  const standing = await ports.getPageStanding(pageId, decision);
  if (standing) await forgetWork(ports, countedPage(standing));
  await ports.deletePageBond(pageId, decision);
  await ports.deletePageStanding(pageId, decision);
}

/** A page purged from the trash takes its text and what was answered about it along; its team's readings stay. */
export async function forgetPageWork(ports: Ports, pageId: string, event: 'trashed' | 'deleted'): Promise<void> {
  const note = await ports.getRestingNote(pageId);
  if (!note) return;
  for (const decision of note.decisions) await forget(ports, pageId, decision);
  if (event === 'deleted') await ports.deleteAnswers(pageWork(pageId));
  await ports.putRestingNote({ ...note, decisions: [] });
}

/** The macros' links, each decision once. A decision on the page itself is what it says, not what it rests on. */
function linksOf({ id, restsOn }: PageSeen): readonly Link[] {
  const links = restsOn.flatMap(({ on }) => (on && !standsOn(on.decision, id) ? [on] : []));
  return [...new Map(links.map((link) => [link.decision, link])).values()];
}

export const standsOn = (decision: DecisionId, pageId: string): boolean => decision.startsWith(`${pageId}:`);

/** A page belongs to the team whose space it stands in. */
async function teamOfPage(ports: Ports, { spaceId }: PageSeen, as: Actor): Promise<Team> {
  return { id: `${spaceMark}${spaceId}`, name: (await ports.spaceName(spaceId, as)) ?? `Space ${spaceId}` };
}

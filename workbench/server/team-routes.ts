import type { TeamOfPeople } from '../protocol';
import type { Site } from '../sites/open-site';
import { readJson, sendJson, type Exchange } from './http';
import { signedIn } from './who';

/**
 * What the page of teams asks, by method and path. In the cloud teams live in a product of their own, which no app's
 * REST reaches and from which Jira sends no event: an issue simply says another name when it is next read.
 */
export const teamRoutes: Readonly<Record<string, (site: Site, exchange: Exchange) => Promise<void> | void>> = {
  'GET teams'({ jira }, exchange) {
    sendJson(
      exchange,
      200,
      [...jira.teams.values()].filter(({ deleted }) => !deleted) satisfies readonly TeamOfPeople[],
    );
  },
  async 'PUT teams'(site, exchange) {
    const { id, name } = await readJson<TeamOfPeople>(exchange);
    const team = site.jira.teams.get(id);
    if (!mayManage(site, exchange) || !team || name.trim() === '') {
      sendJson(exchange, 403);
      return;
    }
    site.jira.teams.put(id, { ...team, name: name.trim() });
    sendJson(exchange, 204);
  },
  'DELETE teams'(site, exchange) {
    const team = site.jira.teams.get(exchange.url.searchParams.get('id') ?? '');
    if (!mayManage(site, exchange) || !team) {
      sendJson(exchange, 403);
      return;
    }
    site.jira.teams.put(team.id, { ...team, deleted: true });
    sendJson(exchange, 204);
  },
};

/** Members and organisation admins; nobody is a member of anything here. */
const mayManage = (site: Site, exchange: Exchange): boolean => signedIn(site, exchange)?.admin === true;

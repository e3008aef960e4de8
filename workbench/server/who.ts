import type { Person } from '../people/people';
import type { WorkbenchUser } from '../protocol';
import type { Site } from '../sites/open-site';
import { cookie, type Exchange } from './http';

const cookieName = 'workbench-user';

export const anonymous: WorkbenchUser = {
  accountId: 'anonymous',
  displayName: 'Nobody signed in',
  role: 'a visitor',
  admin: false,
  licensed: false,
};

/** Who is signed in: by the cookie, otherwise whom the site opens as. */
export function signedIn(site: Site, exchange: Exchange): Person | undefined {
  const asked = cookie(exchange, cookieName) ?? site.facts.get('opens-as');
  return people(site).find(({ accountId }) => accountId === asked);
}

/** Everybody who can sign in. */
export const people = (site: Site): readonly Person[] =>
  site.people.all().filter(({ accountType }) => accountType === 'atlassian');

export const signInHeader = (accountId: string): Readonly<Record<string, string>> => ({
  'set-cookie': `${cookieName}=${encodeURIComponent(accountId)}; Path=/; SameSite=Lax`,
});

import type { WorkbenchUser } from '../protocol';
import type { Shelf } from '../store/shelf';

/** The accounts of a site. The app's own user is one of them, though nobody can sign in as it. */
export interface People {
  get(accountId: string): Person | undefined;
  all(): readonly Person[];
  put(person: Person): void;
}

export interface Person extends WorkbenchUser {
  readonly accountType: 'atlassian' | 'app';
}

/** Who asks: a signed-in account, or nobody. */
export type Viewer = string | null;

export const openPeople = (shelf: Shelf<Person>): People => ({
  get: (accountId) => shelf.get(accountId),
  all: () => [...shelf.values()],
  put: (person) => shelf.put(person.accountId, person),
});

/** Who may see and who may edit a space or a project; see `SeedPermissions`. */
export interface Access {
  readonly view?: readonly string[];
  readonly edit?: readonly string[];
  readonly anonymous?: boolean;
}

/** What a list of permissions allows one viewer, before any restriction of a single page. */
export function allowed(
  access: Access,
  viewer: Viewer,
  people: People,
): { readonly view: boolean; readonly edit: boolean } {
  const person = viewer === null ? undefined : people.get(viewer);
  if (!person) return { view: access.anonymous === true, edit: false };
  if (!person.licensed) return { view: access.anonymous === true, edit: false };
  if (!access.view && !access.edit) return { view: true, edit: true };
  const named = (list: readonly string[] | undefined): boolean => list?.includes(person.accountId) ?? false;
  const edit = named(access.edit);
  return { view: edit || named(access.view), edit };
}

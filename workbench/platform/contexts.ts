import type { ModuleRef, Place } from '../protocol';
import type { ConfluenceWorld } from '../confluence/world';
import type { JiraWorld } from '../jira/world';
import type { Person } from '../people/people';
import { extensionOf, macroAt } from './extensions';
import type { Identity } from './identity';
import { scopesOf, type Manifest } from './manifest';

/** What a module's context is made from, on the server: nothing that a browser says about itself but where the frame stands. */
export interface ContextSource {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly jira: JiraWorld;
  readonly confluence: ConfluenceWorld;
  readonly siteUrl: string;
}

export interface Frame {
  readonly module: ModuleRef;
  readonly place: Place;
  /** Nobody, when nobody is signed in. */
  readonly person: Person | undefined;
}

/** What the resolver gets as `context`. It holds no text of a page or an issue. */
export const resolverContext = (source: ContextSource, frame: Frame): Readonly<Record<string, unknown>> => ({
  ...commonContext(source, frame),
  extension: extensionOf(source, frame),
});

/** What `view.getContext()` answers in the frame: the same, and the macro's body where the person may view the page. */
export function frameContext(source: ContextSource, frame: Frame): Readonly<Record<string, unknown>> {
  const { place, person } = frame;
  const extension = extensionOf(source, frame);
  const macro =
    place.kind === 'macro' ? macroAt(source, place.pageId, place.localId, person?.accountId ?? null) : undefined;
  return {
    ...commonContext(source, frame),
    extension: macro ? { ...extension, macro: { body: macro.body } } : extension,
  };
}

export const licenseOf = (person: Person | undefined): object => {
  const active = person?.licensed === true;
  return { active, isActive: active, type: 'COMMERCIAL', isEvaluation: false };
};

const accountTypeOf = (person: Person | undefined): string =>
  person === undefined ? 'anonymous' : person.licensed ? 'licensed' : 'unlicensed';

function commonContext({ manifest, identity, siteUrl }: ContextSource, { module, place, person }: Frame): object {
  const scopes = scopesOf(manifest);
  return {
    ...(person ? { accountId: person.accountId } : {}),
    accountType: accountTypeOf(person),
    cloudId: identity.cloudId,
    environmentId: identity.environmentId,
    environmentType: 'DEVELOPMENT',
    localId:
      'localId' in place
        ? place.localId
        : `ari:cloud:ecosystem::extension/${identity.appId}/${identity.environmentId}/static/${module.key}`,
    locale: 'en-US',
    moduleKey: module.key,
    siteUrl,
    timezone: 'Etc/UTC',
    theme: { colorMode: 'light', light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography' },
    license: licenseOf(person),
    permissions: { scopes },
  };
}

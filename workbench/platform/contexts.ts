import type { ModuleRef, Place } from '../protocol';
import type { ConfluenceWorld } from '../confluence/world';
import { findSpace, mayView, spaceOf } from '../confluence/world';
import { currentVersion } from '../confluence/model';
import type { JiraWorld } from '../jira/world';
import { projectOf, typeOf } from '../jira/world';
import type { Person } from '../people/people';
import type { Identity } from './identity';
import { macroIn, type Macro } from './macro';
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

function extensionOf(source: ContextSource, { module, place }: Frame): Readonly<Record<string, unknown>> {
  switch (place.kind) {
    case 'macro':
      return {
        type: 'macro',
        ...pageOf(source, place.pageId),
        isEditing: false,
        references: [],
        config: macroAt(source, place.pageId, place.localId)?.config ?? {},
      };
    case 'macro-config': {
      const space = findSpace(source.confluence, place.spaceKey);
      const page =
        place.pageId === undefined
          ? { space: space && { id: space.id, key: space.key } }
          : pageOf(source, place.pageId);
      return { type: 'macro', ...page, isEditing: true, references: [] };
    }
    case 'issue':
      return {
        type: module.type,
        ...issueOf(source, place.issueId),
        location: `${source.siteUrl}/browse/${place.issueId}`,
      };
    case 'field-edit':
      return fieldEdit(source, place);
    case 'create-screen':
      return createScreen(source, place);
    case 'site':
      return { type: module.type };
  }
}

function pageOf({ confluence }: ContextSource, pageId: string): object {
  const page = confluence.pages.get(pageId);
  if (!page) return { content: { id: pageId, type: confluence.templates.get(pageId) ? 'template' : 'page' } };
  const { id, key } = spaceOf(confluence, page);
  return { content: { id: page.id, type: page.type, ...(page.live ? { subtype: 'live' } : {}) }, space: { id, key } };
}

function issueOf({ jira }: ContextSource, issueId: string): object {
  const issue = jira.issues.get(issueId);
  if (!issue) return { issue: { id: issueId } };
  const { id, key } = projectOf(jira, issue);
  const type = typeOf(jira, issue);
  return {
    issue: { id: issue.id, key: issue.key, type: type.name, typeId: type.id },
    project: { id, key, type: 'software' },
  };
}

function fieldEdit(
  source: ContextSource,
  place: Extract<Place, { kind: 'field-edit' }>,
): Readonly<Record<string, unknown>> {
  const field = source.jira.fields.find(({ id }) => id === place.fieldId);
  const project = source.jira.projects.get(place.projectId);
  const type = project?.issueTypes.find(({ id }) => id === place.issueTypeId);
  const issue = place.issueId === undefined ? undefined : source.jira.issues.get(place.issueId);
  return {
    type: 'jira:customField',
    fieldId: place.fieldId,
    fieldType: field?.custom,
    fieldValue: issue?.custom[place.fieldId] ?? null,
    renderContext: place.renderContext,
    experience: place.renderContext,
    entryPoint: 'edit',
    ...(issue ? issueOf(source, issue.id) : { project: { id: project?.id, key: project?.key, type: 'software' } }),
    issueType: { id: place.issueTypeId, name: type?.name },
  };
}

function createScreen(
  { jira }: ContextSource,
  { projectId, issueTypeId }: Extract<Place, { kind: 'create-screen' }>,
): Readonly<Record<string, unknown>> {
  const project = jira.projects.get(projectId);
  const type = project?.issueTypes.find(({ id }) => id === issueTypeId);
  return {
    type: 'jira:uiModifications',
    project: { id: projectId, key: project?.key, type: 'software' },
    issueType: { id: issueTypeId, name: type?.name },
    viewType: 'GIC',
  };
}

/** The macro as it stands on the current version; for a viewer, only where they may view it. */
function macroAt(
  { confluence }: ContextSource,
  pageId: string,
  localId: string,
  viewer?: string | null,
): Macro | undefined {
  const page = confluence.pages.get(pageId);
  if (!page || (viewer !== undefined && !mayView(confluence, page, viewer))) return undefined;
  return macroIn(currentVersion(page).body, localId);
}

import { currentVersion } from '../confluence/model';
import { findSpace, mayView, spaceOf } from '../confluence/world';
import { projectOf, typeOf } from '../jira/world';
import type { Place } from '../protocol';
import type { ContextSource, Frame } from './contexts';
import { macroIn, type Macro } from './macro';

/** `context.extension`: where the module stands. It holds no text of a page or an issue. */
export function extensionOf(source: ContextSource, { module, place }: Frame): Readonly<Record<string, unknown>> {
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
    case 'board':
      return {
        type: module.type,
        ...(module.type === backgroundScript ? backOf(source, place) : boardOf(source, place)),
      };
    case 'gadget':
      return {
        type: module.type,
        dashboard: { id: '10000' },
        gadget: { id: place.gadgetId },
        gadgetConfiguration: source.jira.gadgets.get(place.gadgetId)?.configuration ?? {},
        ...(place.editing ? { entryPoint: 'edit' } : {}),
        location: `${source.siteUrl}/jira/dashboards/10000`,
      };
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

const backgroundScript = 'jira:globalBackgroundScript';

type BoardPlace = Extract<Place, { kind: 'board' }>;

/** A script behind a board learns where it stands by the board's id and address only. */
const backOf = (source: ContextSource, { boardId }: BoardPlace): object => ({
  boardId,
  location: boardOf(source, { kind: 'board', boardId }).location,
});

function boardOf(
  { jira, siteUrl }: ContextSource,
  { boardId, sprintId }: BoardPlace,
): Readonly<Record<string, unknown>> {
  const board = jira.boards.get(boardId);
  const project = jira.projects.get(board?.projectIds[0] ?? '');
  const sprint = sprintId === undefined ? undefined : jira.sprints.get(sprintId);
  return {
    board: { id: Number(boardId), type: board?.type },
    ...(project ? { project: { id: project.id, key: project.key, type: 'software' } } : {}),
    ...(sprint ? { sprint: { id: Number(sprint.id), state: sprint.state } } : {}),
    location: `${siteUrl}/jira/software/c/projects/${project?.key ?? ''}/boards/${boardId}`,
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
export function macroAt(
  { confluence }: ContextSource,
  pageId: string,
  localId: string,
  viewer?: string | null,
): Macro | undefined {
  const page = confluence.pages.get(pageId);
  if (!page || (viewer !== undefined && !mayView(confluence, page, viewer))) return undefined;
  return macroIn(currentVersion(page).body, localId);
}

import { defaultScheme } from './default-screens';
import type { Project, ScreenUse } from './model';
import { refuseFields } from './refusals';
import type { JiraWorld } from './world';

/** A screen without the app's fields and a scheme that uses it for everything; the scheme's id. */
export function makeBareScreen(world: JiraWorld, name: string): number {
  const known = [...world.screens.values()].find((one) => one.name === name);
  const screen = known ?? {
    id: world.next('screen', 2),
    name,
    tabId: world.next('screen-tab', 10_100),
    lacks: world.fields.map(({ id }) => id),
  };
  world.screens.put(String(screen.id), screen);
  const id = world.next('screen-scheme', 2);
  world.screenSchemes.put(String(id), { id, name: `${name} scheme`, screens: { default: screen.id } });
  return id;
}

/** Whether one of the app's fields stands where this is done to an issue of this type. */
export function hasField(world: JiraWorld, project: Project, typeId: string, use: ScreenUse, fieldId: string): boolean {
  if (project.teamManaged) return !project.teamManaged.lacks.includes(fieldId);
  const schemeId = project.screenSchemes?.[typeId] ?? project.screenSchemes?.default ?? defaultScheme.id;
  const { screens } = world.screenSchemes.get(String(schemeId)) ?? defaultScheme;
  return world.screens.get(String(screens[use] ?? screens.default))?.lacks.includes(fieldId) === false;
}

/** Jira sets a field only through a screen that it stands on. */
export function checkOnScreen(
  world: JiraWorld,
  project: Project,
  typeId: string,
  use: ScreenUse,
  fields: Readonly<Record<string, unknown>>,
): void {
  for (const { id } of world.fields)
    if (id in fields && !hasField(world, project, typeId, use, id))
      throw refuseFields({ [id]: `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.` });
}

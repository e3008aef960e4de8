import type { Shelf, Shelves } from '../store/shelf';
import type { Screen, ScreenScheme } from './model';

const defaultScreen: Screen = { id: 1, name: 'Default Screen', tabId: 1, lacks: [] };
export const defaultScheme: ScreenScheme = { id: 1, name: 'Default Screen Scheme', screens: { default: 1 } };

/** Screens and their schemes; a site begins with one of each, on which the app's fields stand from the beginning. */
export function openScreens(shelves: Shelves): {
  readonly screens: Shelf<Screen>;
  readonly screenSchemes: Shelf<ScreenScheme>;
} {
  const screens = shelves.open<Screen>('jira.screen');
  const screenSchemes = shelves.open<ScreenScheme>('jira.screen-scheme');
  if (screens.size === 0) screens.put('1', defaultScreen);
  if (screenSchemes.size === 0) screenSchemes.put('1', defaultScheme);
  return { screens, screenSchemes };
}

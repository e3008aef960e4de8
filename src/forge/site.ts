import { getAppContext } from '@forge/api';
import type { Platform } from '../app/ports';

/** The installation names every product that an administrator has connected it to. */
export const jiraConnected: Platform['jiraConnected'] = () => {
  const contexts = getAppContext().installation?.contexts;
  return contexts === undefined || contexts.some((context) => context.toString().startsWith('ari:cloud:jira:'));
};

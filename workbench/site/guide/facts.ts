import { landmarks } from '../../seed/landmarks';
import type { ModuleEntry } from '../../protocol';
import { ask, get, query } from '../rest/ask';
import { appField, issue, searchIssues } from '../rest/jira';

/** How far the story has been lived on this site, as far as the signed-in person can see it. */
export interface Facts {
  readonly pageId: string;
  /** The notes were published again after the site was made. */
  readonly isFinished: boolean;
  readonly epicKey?: string;
  readonly isLinked: boolean;
  readonly hasReading: boolean;
  readonly storyKey?: string;
  readonly questionKey?: string;
}

/** Looks; undefined where this site does not tell the story, or the person may not see where it happens. */
export const lookUp = async (
  modules: readonly ModuleEntry[],
  before: Facts | undefined,
): Promise<Facts | undefined> => {
  const page = await findNotes();
  if (page === undefined) return undefined;
  const isFinished = page.version.number > 1;
  const none = { pageId: page.id, isFinished, isLinked: false, hasReading: false };
  const epic = (await searchIssues(`project = ${landmarks.engineering} ORDER BY key ASC`)).find(
    ({ fields }) => fields.summary === landmarks.epicSummary,
  );
  if (epic === undefined) return none;
  const isLinked = await hasDecision(epic.key, modules);
  const [stories, asked] = await Promise.all([
    searchIssues(`parent = ${epic.key} ORDER BY key ASC`),
    isLinked ? searchIssues(`parent = ${epic.key} AND decisionQuestions > 0`) : [],
  ]);
  const [story, question] = [stories.at(-1), asked.at(-1)];
  return {
    ...none,
    epicKey: epic.key,
    isLinked,
    // Asking the app costs an invocation, so it is asked only until it has said yes.
    hasReading: isLinked && (before?.hasReading === true || (await readingOf(epic.id, modules))),
    ...(story === undefined ? {} : { storyKey: story.key }),
    ...(question === undefined ? {} : { questionKey: question.key }),
  };
};

interface FoundPage {
  readonly id: string;
  readonly version: { readonly number: number };
}

const findNotes = async (): Promise<FoundPage | undefined> => {
  const found = await get(`/wiki/api/v2/pages${query({ title: landmarks.notesTitle, status: 'current', limit: 5 })}`);
  return (found as { readonly results: readonly FoundPage[] }).results[0];
};

const hasDecision = async (epicKey: string, modules: readonly ModuleEntry[]): Promise<boolean> => {
  const module = modules.find(({ type }) => type === 'jira:customField');
  const field = module === undefined ? undefined : await appField(module.extensionKey);
  if (field === undefined) return false;
  const value = (await issue(epicKey)).fields[field.id];
  return value !== undefined && value !== null;
};

/** Asks the app itself, the way its own panel does. */
const readingOf = async (issueId: string, modules: readonly ModuleEntry[]): Promise<boolean> => {
  const module = modules.find(({ type }) => type === 'jira:issueContext');
  if (module === undefined) return false;
  const answer = (await ask('POST', '/_workbench/invoke', {
    module: { type: module.type, key: module.key },
    place: { kind: 'issue', issueId },
    functionKey: 'openIssuePanel',
    payload: {},
  })) as { readonly value?: { readonly value?: { readonly reading?: unknown } } };
  return answer.value?.value?.reading !== undefined;
};

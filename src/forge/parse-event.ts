import * as v from 'valibot';
import type { Job } from '../app/jobs';

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const pageEvent = v.object({ eventType: v.string(), content: v.object({ id }) });
const issueEvent = v.object({ eventType: v.string(), issue: v.object({ id }) });

/** Of a page's event only which page and whether it went; what it looks like now is asked for later. */
export function parsePageEvent(event: unknown): Job | undefined {
  const parsed = v.safeParse(pageEvent, event);
  if (!parsed.success) return undefined;
  const { eventType, content } = parsed.output;
  return { kind: 'page', pageId: content.id, event: whatHappened(eventType) };
}

function whatHappened(eventType: string): 'changed' | 'trashed' | 'deleted' {
  if (eventType.startsWith('avi:confluence:trashed')) return 'trashed';
  return eventType.startsWith('avi:confluence:deleted') ? 'deleted' : 'changed';
}

const projectEvent = v.object({ eventType: v.string(), project: v.object({ id, key: v.string() }) });

/**
 * Projects come and go: the registrations of the create screen are looked at again. One that is deleted is gone for good;
 * from the trash, which has an event of its own, it may come back.
 */
export function parseProjectEvent(event: unknown): Job {
  const parsed = v.safeParse(projectEvent, event);
  if (!parsed.success || parsed.output.eventType !== 'avi:jira:deleted:project')
    return { kind: 'create-screen', look: 'again' };
  const { id: projectId, key: projectKey } = parsed.output.project;
  return { kind: 'forget-project', projectId, projectKey, after: '' };
}

export function parseIssueEvent(event: unknown): Job | undefined {
  const parsed = v.safeParse(issueEvent, event);
  if (!parsed.success) return undefined;
  const { eventType, issue } = parsed.output;
  return { kind: eventType.startsWith('avi:jira:deleted') ? 'forget-issue' : 'issue', issueId: issue.id };
}

const sprintEvent = v.object({ eventType: v.string(), sprint: v.object({ id }) });

/** Of a sprint's event only which sprint, and whether it began or ended. */
export function parseSprintEvent(event: unknown): Job | undefined {
  const parsed = v.safeParse(sprintEvent, event);
  if (!parsed.success) return undefined;
  const { eventType, sprint } = parsed.output;
  const what = eventType.includes(':started:') ? 'started' : eventType.includes(':closed:') ? 'closed' : undefined;
  return what && { kind: 'sprint', sprintId: sprint.id, what };
}

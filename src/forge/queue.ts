import { Queue, RateLimitError } from '@forge/events';
import * as v from 'valibot';
import type { Job } from '../app/jobs';
import { AppError, type Platform } from '../app/ports';
import type { DecisionId } from '../core/decision/decision';
import { parseAs } from './parse';

const queue = new Queue({ key: 'work' });

/** What one push may hold. */
const perPush = 50;

export const enqueue: Platform['enqueue'] = async (jobs) => {
  for (let at = 0; at < jobs.length; at += perPush) {
    const events = jobs.slice(at, at + perPush).map((job) => ({
      body: { ...job },
      // One at a time for one page or issue: of two jobs about it, the later one then sees what the earlier one wrote.
      concurrency: { key: subjectOf(job), limit: 1 },
    }));
    await queue.push(events).catch((cause: unknown) => {
      if (cause instanceof RateLimitError) throw new AppError('busy', 'the queue is full', 30, cause);
      throw cause;
    });
  }
};

function subjectOf(job: Job): string {
  switch (job.kind) {
    case 'page':
    case 'page-again':
      return `page-${job.pageId}`;
    case 'issue':
    case 'forget-issue':
    case 'forget-if-gone':
    case 'retell':
      return `issue-${job.issueId}`;
    case 'children':
      return `children-${job.issueId}`;
    case 'decision':
      return `decision-${job.decision}`;
    case 'reading':
      return `reading-${job.decision}`;
    case 'read-back':
      return `read-back-${job.decision}`;
    case 'forget-project':
      return `project-${job.projectId}`;
    case 'sprint':
      return `sprint-${job.sprintId}`;
    case 'create-screen':
    case 'epics':
    case 'searches':
    case 'sweep':
      return job.kind;
  }
}

const id = v.string();
const decision = v.custom<DecisionId>((value) => typeof value === 'string');
const job = v.variant('kind', [
  v.object({ kind: v.literal('page'), pageId: id, event: v.picklist(['changed', 'trashed', 'deleted']) }),
  v.object({ kind: v.literal('page-again'), pageId: id, decision }),
  v.object({ kind: v.literal('issue'), issueId: id }),
  v.object({ kind: v.literal('forget-issue'), issueId: id }),
  v.object({ kind: v.literal('forget-if-gone'), issueId: id }),
  v.object({ kind: v.literal('forget-project'), projectId: id, projectKey: id, after: v.string() }),
  v.object({ kind: v.literal('retell'), issueId: id }),
  v.object({
    kind: v.literal('children'),
    issueId: id,
    which: v.picklist(['all', 'behind']),
    after: v.optional(id),
  }),
  v.object({ kind: v.literal('decision'), decision }),
  v.object({ kind: v.literal('epics'), after: v.string() }),
  v.object({ kind: v.literal('reading'), decision, teamId: id, after: v.string() }),
  v.object({ kind: v.literal('read-back'), decision }),
  v.object({ kind: v.literal('create-screen'), look: v.picklist(['again', 'if-old']) }),
  v.object({ kind: v.literal('searches') }),
  v.object({ kind: v.literal('sprint'), sprintId: id, what: v.picklist(['started', 'closed']) }),
  v.object({ kind: v.literal('sweep') }),
]);

/** A job as the queue hands it back. */
export const parseJob = (body: unknown): Job => {
  const parsed = parseAs(job, body, 'a job');
  if (parsed.kind !== 'children') return parsed;
  const { after, ...rest } = parsed;
  return after === undefined ? rest : { ...rest, after };
};

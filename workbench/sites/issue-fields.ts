import type { Fields } from '../jira/apply-fields';
import { issueNamed } from './ask-app';
import type { Named } from './named';
import type { Site } from './open-site';
import type { CreateIssue } from './site-seed';

/** A new issue as Jira's REST takes it. */
export const issueFields = (site: Site, named: Named, step: CreateIssue): Fields => ({
  project: { key: step.project },
  issuetype: { name: step.type },
  summary: step.summary,
  ...(step.description ? { description: step.description } : {}),
  ...(step.parent === undefined ? {} : { parent: { id: issueNamed(site, named, step.parent).id } }),
  ...(step.assignee === undefined ? {} : { assignee: { accountId: step.assignee } }),
});

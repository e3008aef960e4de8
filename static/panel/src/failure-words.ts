import type { ErrorCode } from '../../../src/contract/reply';

/** What a person reads when a call failed: what happened, and what they can do about it. */
export interface FailureWords {
  readonly title: string;
  readonly whatToDo: string;
  /** What the way to go on is called, where there is one. */
  readonly retry?: string;
}

const never = (title: string, whatToDo: string): FailureWords => ({ title, whatToDo });
const perhaps = (title: string, whatToDo: string, retry = 'Try again'): FailureWords => ({ title, whatToDo, retry });

/** Every error code in words: the one place where they are written. */
export const failureWords: Readonly<Record<ErrorCode, FailureWords>> = {
  'invalid-request': never(
    'That could not be understood',
    'Load this page again. What you typed is still here to copy.',
  ),
  'not-found': never('It is no longer there', 'Somebody may have moved or deleted it. Load this page again.'),
  'no-page-access': never("You cannot open the decision's page", "Ask the page's owner for access."),
  'no-issue-access': never('You cannot open this work item', 'Ask whoever leads the project for access.'),
  'no-edit-permission': never(
    'You may read this, but not write here',
    'Ask whoever leads the project for permission to edit.',
  ),
  'no-licence': never('Throughline has no licence for you here', 'Ask your site admin.'),
  'not-signed-in': never('You are not signed in', 'Sign in, then load this page again.'),
  'jira-not-connected': never('Jira is not connected', 'A site admin can add Throughline to Jira under Manage apps.'),
  'too-large': never('That is too long to keep', 'Shorten it and try again. Nothing you typed is lost.'),
  'changed-meanwhile': perhaps(
    'Somebody changed this meanwhile',
    'Copy what you typed, load it again, and say it once more if it still holds.',
    'Load it again',
  ),
  'begun-before': perhaps(
    'You began this page before, and the app did not come to keep where it is',
    'It may be among your drafts in Confluence, under the decision’s page. If you find none there, begin another.',
    'Begin another',
  ),
  busy: perhaps('Throughline is busy just now', 'Wait a moment, then try again.'),
  'newer-storage': never(
    'This was written by a newer version of Throughline',
    'Ask your site admin to update the app.',
  ),
  unexpected: perhaps('Something went wrong', 'Try again. If it stays so, tell your site admin what you did.'),
};

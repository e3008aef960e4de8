import type { SiteSeed } from '../../workbench/sites/site-seed';
import { doc, panel, part } from '../../workbench/seed/write';

/** A decision that puts real-time ingestion later, an epic that rests on it, and one that rests on nothing. */
export const createScreenSeed: SiteSeed = {
  title: 'Create screen',
  users: [
    { accountId: 'admin', displayName: 'Ada', role: 'administrator', admin: true },
    { accountId: 'author', displayName: 'Ole', role: 'writes stories' },
    { accountId: 'outsider', displayName: 'Uma', role: 'not in the leadership space' },
  ],
  opensAs: 'author',
  spaces: [
    { key: 'LEAD', name: 'Leadership', view: ['admin', 'author', 'app'], edit: ['author', 'app'] },
    { key: 'LAW', name: 'Legal', view: ['admin'] },
  ],
  projects: [
    { key: 'ENG', name: 'Engineering' },
    { key: 'PRO', name: 'Product', epicScreen: 'Epic Screen' },
    { key: 'DES', name: 'Design', teamManaged: true },
  ],
  steps: [
    {
      do: 'write-page',
      by: 'author',
      ref: 'notes',
      space: 'LEAD',
      title: 'Customer data platform',
      body: doc(
        panel('cdp', {
          title: 'History before immediacy',
          direction: 'The first release gives every market a complete, trustworthy customer history.',
          participants: [],
          parts: [
            part({ kind: 'within', text: 'Nightly loads from the four billing systems' }),
            part({
              kind: 'later',
              text: 'Real-time ingestion of customer events',
              after: 'the history has been signed off',
              otherWords: ['streaming ingestion', 'event stream', 'Kafka', 'sub-second'],
            }),
          ],
        }),
      ),
    },
    { do: 'create-issue', by: 'author', ref: 'history', project: 'ENG', type: 'Epic', summary: 'Customer history' },
    { do: 'create-issue', by: 'author', ref: 'other', project: 'ENG', type: 'Epic', summary: 'Office plants' },
    { do: 'link', by: 'author', issue: 'history', page: 'notes', localId: 'cdp' },
  ],
};

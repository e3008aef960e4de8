import type { NotRecorded } from '../../../../../src/contract/decision-panel';

interface Note {
  readonly says: string;
  readonly whatToDo?: string;
}

const notes: Readonly<Record<NotRecorded, Note>> = {
  'blog-post': {
    says: 'Blog posts are not recorded, so no epic can rest on this.',
    whatToDo: 'To link work to it, put the panel on a page.',
  },
  template: {
    says: 'This is a template, so it is not recorded.',
    whatToDo: 'Each page made from it records a decision of its own.',
  },
  'not-published': { says: 'Not recorded yet.', whatToDo: 'Publish the page, and epics can be linked to it.' },
  'app-kept-out': {
    says: 'Not recorded: this page is restricted, and Throughline is not let in.',
    whatToDo:
      'Everything above is drawn from the page itself. To let epics rest on it, open the page’s restrictions (the lock at the top) and add the app Throughline to those who can view.',
  },
  'no-direction': {
    says: 'Not recorded yet: it has no direction.',
    whatToDo: 'Edit the page and write the way chosen, in a sentence or two.',
  },
  'not-a-record': {
    says: 'Not recorded: what stands in this panel could not be read as a decision.',
    whatToDo: 'Edit the page, open the panel’s editor and write the direction. Nothing that stands here is lost.',
  },
};

/** Why the app has no record of what is drawn above, and what would change that. */
export function NotRecordedNote({ why }: { readonly why: NotRecorded }) {
  const { says, whatToDo } = notes[why];
  return (
    <p className="soft">
      {says} {whatToDo}
    </p>
  );
}

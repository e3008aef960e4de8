import type { AdfDoc } from '../../src/adf/adf';
import type { DecisionRecord } from '../../src/core/decision/decision';
import type { IsoDate } from '../../src/core/time';
import { consent } from './consent';
import { doc, h, p, panel, part, tension, ul } from './write';

/** A page that keeps the app out: the panel still draws from its body, and is read as whoever opens it. */
export const vendorTalks: AdfDoc = doc(
  p('For the four of us until the contracts are signed. No apps on this page, please.'),
  panel('vendor-talks', {
    title: 'Whom we talk to about storage',
    direction:
      'We talk to two vendors for the history’s storage, and sign with neither before the first quarter closes on it.',
    participants: [{ discipline: 'Data office' }, { discipline: 'Architecture' }],
    parts: [
      tension({
        favoured: 'A contract we can leave',
        conceded: 'the lower price',
        because: 'we paid twice for the last one',
        raisedBy: 'Architecture',
      }),
      part({ kind: 'later', text: 'A contract for more than one year', after: 'the first quarter has closed on it' }),
    ],
  }),
);

/** A blog post that quotes the consent decision: the panel draws in it, and is not recorded. */
export const consentPost = (agreedOn: IsoDate): AdfDoc =>
  doc(
    p(
      'Two audit findings, one cause: a copy of a customer’s no that nobody had updated. This is what we decided, and why.',
    ),
    panel('consent-in-the-blog', consent(agreedOn)),
    p('Questions to the data office, please. The page itself is where it will change.'),
  );

/** What a meeting begins with when it wants to leave a record behind. */
export const notesTemplate: AdfDoc = doc(
  h('Who is here, and for what'),
  p(''),
  h('What we talked about'),
  p(''),
  panel('notes-template', emptyRecord()),
);

function emptyRecord(): DecisionRecord {
  return {
    title: '',
    direction: 'In a sentence or two: which way we go.',
    participants: [],
    parts: [tension({ favoured: 'What we chose', conceded: 'what we gave up for it', because: 'why' })],
  };
}

export const leadershipHome: AdfDoc = doc(
  p('What the leadership group decides, and the notes behind it.'),
  ul('Notes are written on the day.', 'A decision is a panel on the page where it was taken.'),
);

export const dataHome: AdfDoc = doc(p('How we keep what customers tell us.'));

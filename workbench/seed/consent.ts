import type { DecisionRecord } from '../../src/core/decision/decision';
import type { IsoDate } from '../../src/core/time';
import type { AdfDoc } from '../../src/adf/adf';
import { daysAfter } from './days';
import { people } from './landmarks';
import { doc, p, panel, part, tension } from './write';

export const consentPanel = 'consent';

/** An older decision, on a page that everybody may read. */
export const consentPage = (agreedOn: IsoDate): AdfDoc =>
  doc(
    p('Where a customer’s yes and no are kept, and who asks whom. Written after the second audit finding in a year.'),
    panel(consentPanel, consent(agreedOn)),
  );

export const consent = (agreedOn: IsoDate): DecisionRecord => ({
  title: 'Consent is kept in one place',
  direction:
    'There is one consent service. Everything that contacts a customer asks it first, and nothing keeps its own copy.',
  agreedOn,
  participants: [
    { discipline: 'Data office', person: { accountId: people.chiefDataOfficer, text: '@Henrik Saar' } },
    { discipline: 'Engineering', person: { accountId: people.headOfEngineering, text: '@Ines Okafor' } },
    { discipline: 'Legal' },
  ],
  parts: [
    tension({
      favoured: 'A right answer',
      conceded: 'a fast one',
      because: 'a message that waits a second is forgotten, one sent against a no is a complaint',
      raisedBy: 'Legal',
      counterWords: ['cache consent', 'answer from a local copy'],
    }),
    part({
      kind: 'commitment',
      text: 'Every message asks the consent service before it is sent',
      raisedBy: 'Data office',
      otherWords: ['check consent before sending'],
      counterWords: ['send without asking', 'skip the consent check'],
    }),
    part({ kind: 'within', text: 'E-mail, text messages and push messages', otherWords: ['SMS', 'newsletter'] }),
    part({
      kind: 'later',
      text: 'Letters on paper',
      after: 'the print house can ask us by itself',
      otherWords: ['printed mailings', 'postal mail', 'print campaign'],
    }),
    part({
      kind: 'beyond',
      text: 'Copies of consent in other systems',
      because: 'both audit findings were a copy that nobody had updated',
      raisedBy: 'Data office',
      otherWords: ['local consent table', 'replicate consent', 'cache of consents', 'store the consent flag'],
      counterWords: ['keep its own copy of consent'],
      fineNearby: ['delete the old copy', 'log that the service was asked'],
    }),
    part({
      kind: 'beyond',
      text: 'Asking for consent again from everybody',
      because: 'it cost a third of the subscribers the last time',
      otherWords: ['re-permission campaign', 're-consent mailing'],
    }),
    part({
      kind: 'constraint',
      text: 'An answer is given within 300 milliseconds',
      raisedBy: 'Engineering',
      otherWords: ['latency of the consent check'],
    }),
    part({
      kind: 'condition',
      text: 'The law keeps one purpose for all messages of one shop',
      reviewOn: daysAfter(agreedOn, 120),
      raisedBy: 'Legal',
    }),
  ],
});

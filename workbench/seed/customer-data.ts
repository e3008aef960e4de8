import type { DecisionRecord } from '../../src/core/decision/decision';
import type { IsoDate } from '../../src/core/time';
import type { AdfDoc } from '../../src/adf/adf';
import { daysAfter } from './days';
import { landmarks, people } from './landmarks';
import { freshness, type VariantName } from './variants';
import { doc, h, idOf, p, panel, part, tension, ul } from './write';

export const customerDataPanel = 'customer-data';

/** The Friday notes: what was said, and the record of it. */
export const fridayNotes = (friday: IsoDate, variant: VariantName = 'left'): AdfDoc =>
  doc(
    p(
      'Mara, Ines, Henrik and Leila. We wanted to leave with one direction for the customer data platform, and we do. Everybody said so on the way out.',
    ),
    h('What we talked about'),
    ul(
      'Henrik: finance keeps finding customers that only one market knows. Until that stops, every report starts with a footnote.',
      'Ines: the shop can send every change as it happens, billing can not before the summer. Either way it has to hold on a Monday morning.',
      'Mara: the markets ask for segments they can look at. Nobody asked for a clock on them.',
      'Leila: whatever we build, there is one customer model. We have tried five.',
      `Nothing goes out to the campaign tools until ${landmarks.missingAfter}. Everybody nodded.`,
    ),
    panel(customerDataPanel, customerData(friday, variant)),
    p('Next look at this together in six weeks.'),
  );

export const customerData = (friday: IsoDate, variant: VariantName = 'left'): DecisionRecord => ({
  title: 'Customer data platform: one history first',
  direction:
    'By spring every market works from one customer history that finance can sign off. What that does not need can wait.',
  agreedOn: friday,
  participants: [
    {
      discipline: 'Product',
      person: { accountId: people.vpProduct, text: '@Mara Lindqvist' },
      measuredOn: 'how soon a market can use what we build',
      pullsToward: { part: idOf('complete'), pole: 'conceded' },
    },
    {
      discipline: 'Engineering',
      person: { accountId: people.headOfEngineering, text: '@Ines Okafor' },
      measuredOn: 'how quickly and reliably the services answer',
    },
    {
      discipline: 'Data office',
      person: { accountId: people.chiefDataOfficer, text: '@Henrik Saar' },
      measuredOn: 'findings in the yearly audit',
      pullsToward: { part: idOf('complete'), pole: 'favoured' },
    },
    { discipline: 'Architecture', person: { accountId: people.architect, text: '@Leila Haddad' } },
  ],
  parts: [
    tension({
      id: 'complete',
      favoured: 'A complete history for every market',
      conceded: 'an early launch in one of them',
      because:
        'finance cannot close a quarter on part of the customers, and moving everything twice costs more than the wait',
      raisedBy: 'Data office',
      restsOn: [idOf('nordics')],
      otherWords: ['backfill', 'all five markets', 'full history'],
      counterWords: ['pilot market', 'launch in one market', 'subset of customers', 'partial import'],
    }),
    tension({
      favoured: 'One shared customer model',
      conceded: 'fields that each market keeps for itself',
      because: 'three teams bring identities together by hand every month, and nobody trusts what comes out',
      raisedBy: 'Architecture',
      otherWords: ['canonical model', 'common schema'],
      counterWords: ['market-specific schema', 'local customer table', 'own fields per market'],
      fineNearby: ['map a local field to the shared one', 'translate labels'],
    }),
    part({
      kind: 'commitment',
      text: 'Billing, the shop and the service desk deliver to the platform before any other system does',
      because: 'they hold nine of ten things that a customer ever told us',
      raisedBy: 'Engineering',
      restsOn: [idOf('nordics')],
    }),
    part({ kind: 'within', text: 'Profiles, purchases and service cases of private customers' }),
    part({ kind: 'within', text: 'Segments that a market can look at and count' }),
    part({
      kind: 'later',
      text: 'Business customers',
      after: 'their contracts have left the old ledger',
      raisedBy: 'Product',
      otherWords: ['B2B', 'company accounts', 'corporate customers'],
      fineNearby: ['tell business customers apart so that they can be left out'],
    }),
    part({
      kind: 'beyond',
      text: 'Replacing the CRM',
      because: 'sales has just finished moving to it',
      raisedBy: 'Product',
      otherWords: ['retire the CRM', 'new CRM', 'migrate off the CRM'],
      fineNearby: ['read contacts from the CRM', 'link to the CRM record'],
    }),
    part({
      kind: 'beyond',
      text: 'Guessing from devices who somebody is',
      because: 'legal sees no basis for it',
      raisedBy: 'Legal',
      otherWords: ['device fingerprint', 'probabilistic matching', 'cross-device graph'],
      counterWords: ['match visitors by device'],
    }),
    part({
      kind: 'constraint',
      text: 'Personal data stays inside the European Union',
      because: 'the contracts with all five markets say so',
      raisedBy: 'Legal',
      counterWords: ['us-east', 'American region', 'replicate outside Europe'],
    }),
    part({
      kind: 'constraint',
      text: 'An objection reaches every copy within 24 hours',
      raisedBy: 'Data office',
      otherWords: ['opt-out everywhere', 'erasure in all copies'],
    }),
    part({
      kind: 'rejected',
      text: 'One platform for each market',
      because: 'two of the five could not pay for theirs',
      otherWords: ['a platform per country'],
    }),
    part({
      kind: 'condition',
      text: 'No regulator asks for same-day reports before next summer',
      reviewOn: daysAfter(friday, 75),
      raisedBy: 'Legal',
    }),
    part({
      id: 'nordics',
      kind: 'condition',
      text: 'Billing has finished moving the Nordic markets by January',
      reviewOn: daysAfter(friday, 50),
      raisedBy: 'Engineering',
    }),
    ...freshness[variant],
    part({ kind: 'open', text: 'Which pieces are built and which are bought' }),
  ],
});

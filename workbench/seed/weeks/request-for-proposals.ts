import type { SeedWeek } from '../../sites/site-seed';
import { people } from '../landmarks';
import type { VariantName } from '../variants';
import { doc, h, p, ul } from '../write';

/** The data office says what Product says, in a buyer's words. */
export const requestForProposals = (variant: VariantName): SeedWeek => ({
  title: 'The data office asks for proposals',
  told: told[variant],
  places: [{ as: people.chiefDataOfficer, ref: 'proposals', title: 'The request for proposals' }],
  steps: [
    {
      do: 'write-page',
      by: people.chiefDataOfficer,
      ref: 'proposals',
      space: 'DATA',
      title: 'Request for proposals: storage for ten years of history',
      restsOn: { page: 'friday-notes', localId: 'customer-data' },
      body: doc(
        p('We are looking for a vendor whose strength is aggregating many years of purchases and service cases.'),
        h('How data arrives'),
        p(
          'Each source hands over its books when it has closed for the day, and the totals stand by six in the morning. One load a night is enough for the customer history.',
        ),
        h('What we will look at'),
        ul(
          'How long ten years of five markets take to aggregate.',
          'What it costs to keep what is rarely read.',
          'Whether an auditor can follow a figure back to the booking it came from.',
        ),
      ),
    },
  ],
});

const asks =
  'The data office opens procurement, with vendors who are good at aggregating many years. Books that a source hands over “when it has closed for the day” are what Product calls a nightly batch: other words for the same, and no question between those two.';

const told: Readonly<Record<VariantName, string>> = {
  left: `${asks} Engineering’s pipeline is the other side, as it was two weeks ago.`,
  batch: `${asks} Both follow what was agreed. Nothing new is asked.`,
  'real-time': `${asks} Engineering reads the decision the other way, so it now has the same question with two teams.`,
  unspoken: `${asks} The question is still the one that the decision never spoke of.`,
};

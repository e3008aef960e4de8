import type { SeedWeek } from '../../sites/site-seed';
import { people } from '../landmarks';
import type { VariantName } from '../variants';
import { doc, h, p, ul } from '../write';

/** Product takes its side, or says again which it took: once a night. */
export const productBrief = (variant: VariantName): SeedWeek => ({
  title: 'Product briefs its designers',
  told: told[variant],
  places: [
    { as: people.vpProduct, ref: 'brief', title: 'The brief' },
    { as: people.headOfEngineering, ref: 'events-epic', title: 'Engineering’s epic' },
  ],
  steps: [
    {
      do: 'write-page',
      by: people.vpProduct,
      ref: 'brief',
      space: 'PRD',
      title: 'Brief: the segment screens',
      restsOn: { page: 'friday-notes', localId: 'customer-data' },
      body: doc(
        p('For the designers. The first release is there to look at customers, not to write to them.'),
        h('What the numbers are'),
        p(
          'The screens show the customer history as the nightly batch left it, so no screen has to change while somebody looks at it.',
        ),
        h('What to draw'),
        ul(
          'A segment, how many customers are in it, and from which night that is.',
          'The five markets beside each other.',
          'No counters that move, no refresh button.',
        ),
      ),
    },
  ],
});

const briefs =
  'Product briefs its designers on screens that are filled once a night. Every market that Mara asked was content with that, and it can be there by spring.';

const told: Readonly<Record<VariantName, string>> = {
  left: `${briefs} The brief says that it rests on Friday’s decision, so Engineering now has the same question with both of the others.`,
  batch: `${briefs} That is what was agreed, in a designer’s words. It asks nothing new: the question between the two has a better sentence to quote.`,
  'real-time': `${briefs} The decision gave that up for each change as it happens, and Engineering is building on it. The brief says that it rests on the decision, so the two stand side by side on the day it is published: a question, with the words of both.`,
  unspoken: `${briefs} The decision still says nothing of it, and Engineering still builds for seconds. Engineering now has the same question with both of the others, and it still stands on no part.`,
};

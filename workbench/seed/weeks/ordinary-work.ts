import type { SeedWeek } from '../../sites/site-seed';
import { people } from '../landmarks';
import { story } from '../write';

/** A week in which teams share words that mean different things, and nothing is asked. */
export const ordinaryWork: SeedWeek = {
  title: 'A week of ordinary work',
  told: 'Product draws its first screens, the data office asks the markets what they count, and Engineering moves the test run that blocks its mornings. That run is nightly too, but a shared word is no shared subject: no new question comes of it.',
  places: [{ as: people.engineer, ref: 'test-run', title: 'The test run' }],
  steps: [
    {
      do: 'create-issue',
      by: people.engineer,
      ref: 'test-run',
      project: 'ENG',
      type: 'Story',
      parent: 'events-epic',
      summary: 'Move the nightly test run to the new runners',
      description: story('It takes forty minutes and blocks the first deployment of the day.', 'It is done by seven.'),
    },
    {
      do: 'create-issue',
      by: people.vpProduct,
      ref: 'beside-each-other',
      project: 'PRD',
      type: 'Story',
      parent: 'segments-outcome',
      summary: 'Show the five markets beside each other',
      description: story(
        'Whoever looks at a segment sees how large it is in each market.',
        'A market that has no such customers says so, instead of showing a zero.',
      ),
    },
    {
      do: 'create-issue',
      by: people.chiefDataOfficer,
      ref: 'counts-as-one',
      project: 'DAT',
      type: 'Story',
      parent: 'history-epic',
      summary: 'Agree with each market what counts as one customer',
      description: story(
        'A household is one customer in the Netherlands and four in Sweden. We write down which it is.',
      ),
    },
  ],
};

import type { SeedWeek } from '../../sites/site-seed';
import { people } from '../landmarks';
import { story } from '../write';

/** Somebody who follows the guide may have linked the epic and written its reading before; both are then left as they are. */
export const engineeringLinks: SeedWeek = {
  title: 'Engineering says what it rests on',
  told: 'Engineering links its epic to Friday’s decision and writes how it reads it: connect the sources, bring them under one number, screens later. All three teams have now said how they read the same record, and their readings can stand side by side. Between their stories there is the one question of Monday: whether visitors are matched by their devices.',
  places: [{ as: people.headOfEngineering, ref: 'events-epic', title: 'Engineering’s epic' }],
  steps: [
    {
      do: 'link',
      by: people.headOfEngineering,
      issue: 'events-epic',
      page: 'friday-notes',
      localId: 'customer-data',
    },
    {
      do: 'write-reading',
      by: people.headOfEngineering,
      issue: 'events-epic',
      first: true,
      text: 'We connect billing and the shop before anything else and bring them under one customer number. Screens come later.',
    },
    {
      do: 'create-issue',
      by: people.engineer,
      ref: 'one-number',
      project: 'ENG',
      type: 'Story',
      parent: 'events-epic',
      summary: 'Give a customer one number across the shop and billing',
      description: story(
        'Both have numbers of their own. A table maps one to the other.',
        'A customer who is in both is found by either number.',
      ),
    },
  ],
};

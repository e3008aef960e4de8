import type { SeedWeek } from '../../sites/site-seed';
import { people } from '../landmarks';

/** A condition moves, for everybody alike. */
export const billingIsLate: SeedWeek = {
  title: 'Billing needs until March',
  told: 'Billing says that the Nordic markets move in March, not in January. Ines changes the assumption on the Friday notes, so the decision has a new revision with its reason. Engineering and the data office counted on it, so their readings are to be read again, and each epic shows what changed; Product’s screens do not rest on it, so nobody there is asked. Six weeks have passed since everybody left the room in agreement; everybody acted in good faith, and nobody changed the plan.',
  places: [
    { as: people.vpProduct, ref: 'friday-notes', title: 'The Friday notes' },
    { as: people.headOfEngineering, ref: 'events-epic', title: 'Engineering’s epic' },
    { as: people.chiefDataOfficer, ref: 'history-epic', title: 'The data office’s epic' },
    { as: people.vpProduct, ref: 'segments-outcome', title: 'Product’s epic' },
  ],
  steps: [
    {
      do: 'amend-page',
      by: people.headOfEngineering,
      page: 'friday-notes',
      words: 'Billing has finished moving the Nordic markets by January',
      become: 'Billing has finished moving the Nordic markets by March',
      message: 'Billing moves the Nordic markets in March',
    },
  ],
};

import type { SeedWeek } from '../../sites/site-seed';
import { landmarks, people } from '../landmarks';
import type { VariantName } from '../variants';
import { story } from '../write';

/** Engineering takes its side: as it happens. */
export const firstSprint = (variant: VariantName): SeedWeek => ({
  title: 'Engineering scopes its first sprint',
  told: told[variant],
  places: [
    { as: people.engineer, ref: 'stream-orders', title: 'The first story of the sprint' },
    { as: people.chiefDataOfficer, ref: 'history-epic', title: 'The data office’s epic' },
    { as: people.vpProduct, ref: 'friday-notes', title: 'The Friday notes' },
  ],
  steps: [
    {
      do: 'create-issue',
      by: people.engineer,
      ref: 'stream-orders',
      project: 'ENG',
      type: 'Story',
      parent: 'events-epic',
      summary: 'Stream orders from the shop into the profile',
      description: story(
        'The first piece of the real-time pipeline: in the first release, every order the shop takes is in the customer’s history within seconds.',
        'An order placed in the shop is in the profile five seconds later.',
        'The pipeline keeps up with a Monday morning.',
      ),
    },
    {
      do: 'create-issue',
      by: people.engineer,
      ref: 'billing-events',
      project: 'ENG',
      type: 'Story',
      parent: 'events-epic',
      summary: 'Publish billing changes as events',
      description: story(
        'Billing writes a file today. A connector in front of its ledger turns each booking into an event, so that nobody waits for the file.',
        'A booking reaches the platform in real time.',
      ),
    },
    {
      do: 'create-issue',
      by: people.engineer,
      ref: 'open-cases',
      project: 'ENG',
      type: 'Story',
      parent: 'events-epic',
      summary: 'Bring service cases in while they are open',
      description: story(
        'The service desk sends a case the moment it is opened, and every change to it.',
        'A case is in the customer’s history in real time.',
      ),
    },
    {
      do: 'plan-sprint',
      by: people.headOfEngineering,
      board: landmarks.marketsBoard,
      sprint: 'Events 1',
      goal: 'The first orders arrive while the customer is still on the phone.',
      issues: ['one-number', 'stream-orders', 'billing-events', 'open-cases'],
    },
  ],
});

const scopes =
  'Engineering scopes its first sprint around a pipeline that carries every order and booking as it happens; on Friday Ines spoke of Monday mornings, and that is what her team took home.';

const told: Readonly<Record<VariantName, string>> = {
  left: `${scopes} Product and the data office have settled for once a night. Both were free to: the decision left it to the teams. That they settled it differently is a question now, on that part, before anybody has built on it.`,
  batch: `${scopes} The decision gave that up for one load a night, and the other two teams read it so. That is a question now, on what was weighed, with the words of both.`,
  'real-time': `${scopes} It is also what the decision says, and nobody has said anything else. So nothing new is asked.`,
  unspoken: `${scopes} Product and the data office count and load once a night. Nobody on Friday said which, so the question stands on no part of the decision: what should it say, or can both be?`,
};

import type { DecisionPanel } from '../../../../../src/contract/calls';
import type { TeamLine } from '../../../../../src/contract/reading';
import { counted } from '../../words';

type Recorded = Extract<DecisionPanel, { recorded: true }>;

/** How much rests on a decision and how far it has been read; after a revision, who has re-read it by name. */
export function readingSentences({ teams: all, hiddenEpics, jira }: Recorded): readonly string[] {
  const teams = all.filter(({ epics }) => epics.length > 0);
  const epics = teams.flatMap((line) => line.epics).length;
  if (jira === 'not-connected')
    return [
      'Jira is not connected, so no epic can rest on this decision yet. A site admin can add Throughline to Jira under Manage apps.',
    ];
  if (epics === 0 && hiddenEpics === 0)
    return ['No epic rests on it yet. Link one from the epic, in the field Linked decision.'];
  if (epics === 0) return [`${counted(hiddenEpics, 'epic rests', 'epics rest')} on it in projects you cannot browse.`];
  const written = teams.filter(({ reading }) => reading).length;
  const read = `${written} of ${counted(teams.length, 'team')} ${written === 1 ? 'has written down its' : 'have written down their'} reading.`;
  const reRead = reReadSentence(teams);
  return [`${counted(epics, 'epic rests', 'epics rest')} on it. ${read}`, ...(reRead === undefined ? [] : [reRead])];
}

/** Said only while somebody has not re-read: what nobody waits for is no news. */
function reReadSentence(teams: readonly TeamLine[]): string | undefined {
  const unread = teams.filter(({ reading }) => reading?.status === 'unread').map(({ team }) => team);
  const again = teams.filter(({ reRead }) => reRead).map(({ team }) => team);
  if (unread.length === 0) return undefined;
  if (again.length === 0)
    return `${named(unread)} ${unread.length === 1 ? 'has' : 'have'} not re-read it since it changed.`;
  return `${named(again)} ${again.length === 1 ? 'has' : 'have'} re-read it; ${named(unread)} not yet.`;
}

/** As many names as one reads in a sentence. */
const most = 3;

function named(teams: readonly string[]): string {
  const shown = teams.length > most ? [...teams.slice(0, most - 1), `${teams.length - most + 1} others`] : teams;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

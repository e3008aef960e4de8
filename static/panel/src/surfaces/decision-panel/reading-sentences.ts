import type { DecisionPanel, WorkByTeam } from '../../../../../src/contract/decision-panel';
import type { TeamLine } from '../../../../../src/contract/reading';
import { counted } from '../../words';

type Read = WorkByTeam & Pick<Extract<DecisionPanel, { recorded: true }>, 'jira'>;

/**
 * How much rests on a decision and how far it has been read; after a revision, who has re-read it by name. Where there is
 * more than is shown, nothing is said of the rest.
 */
export function readingSentences({ jira, ...shown }: Read): readonly string[] {
  const teams = shown.teams.filter(({ epics, pages }) => epics.length + pages.length > 0);
  const work = workIn(teams);
  const hidden = sentence(hiddenWork(shown));
  const isAll = shown.next?.work === undefined;
  const noJira = jira === 'not-connected' ? [withoutJira] : [];
  if (work === '' && hidden !== '') return [...noJira, hidden];
  if (work === '') return noJira.length > 0 ? noJira : [nothingYet];
  const written = teams.filter(({ reading }) => reading).length;
  const of = isAll ? counted(teams.length, 'team') : `the first ${counted(teams.length, 'team')}`;
  const read = `${written} of ${of} ${written === 1 ? 'has written down its' : 'have written down their'} reading.`;
  const reRead = reReadSentence(teams);
  return [`${isAll ? '' : 'At least '}${work} on it. ${read}`, ...(reRead === undefined ? [] : [reRead]), ...noJira];
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What rests on it that the viewer may not see: how much, and nothing else. */
export function hiddenWork({ hiddenEpics: epics, hiddenPages: pages, next }: WorkByTeam): string {
  const atLeast = next?.work === undefined ? '' : 'at least ';
  const inJira = epics > 0 ? [`${counted(epics, 'epic')} in projects you cannot browse`] : [];
  const onPages = pages > 0 ? [`${counted(pages, 'page')} you cannot open`] : [];
  const both = [...inJira, ...onPages];
  return both.length === 0 ? '' : `${atLeast}${both.join(' and ')} ${epics + pages === 1 ? 'rests' : 'rest'} on it.`;
}

const nothingYet =
  'Nothing rests on it yet. Link an epic in its field Linked decision, or type /Rests on in a brief or a proposal.';

const withoutJira =
  'Jira is not connected, so no epic can rest on this decision yet. A site admin can add Throughline to Jira under Manage apps.';

function workIn(teams: readonly TeamLine[]): string {
  const epics = teams.flatMap((team) => team.epics).length;
  const pages = teams.flatMap((team) => team.pages).length;
  const both = [...(epics > 0 ? [counted(epics, 'epic')] : []), ...(pages > 0 ? [counted(pages, 'page')] : [])];
  return both.length === 0 ? '' : `${both.join(' and ')} ${epics + pages === 1 ? 'rests' : 'rest'}`;
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

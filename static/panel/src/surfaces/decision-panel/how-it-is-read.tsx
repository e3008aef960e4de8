import type { DecisionPanel, EpicLine, ReadingView } from '../../../../../src/contract/calls';
import { IssueLink } from '../../parts/product-link';
import { Quote } from '../../parts/quote';
import { ReadingStatus } from '../../parts/reading-status';
import { counted } from '../../words';

type Recorded = Extract<DecisionPanel, { recorded: true }>;

/** Which epics rest on the decision, and how their teams read it: the sentence first, then team by team. */
export function HowItIsRead({ panel }: { readonly panel: Recorded }) {
  const teams = byTeam(panel.epics);
  return (
    <>
      <h3>How it is being read</h3>
      <p>{sentence(panel, teams)}</p>
      {teams.length > 0 && (
        <ul className="parts">
          {teams.map(({ team, reading, epics }) => (
            <li key={team} className="part team">
              <div className="part-text">
                <strong>{team}</strong> {reading ? <Quote text={reading.reading.text} /> : <NoReading />}
                <ul className="why epics">
                  {epics.map(({ issueId, issueKey, summary }) => (
                    <li key={issueId}>
                      <IssueLink issueKey={issueKey} /> <bdi>{summary}</bdi>
                    </li>
                  ))}
                </ul>
              </div>
              <div className="part-beside">{reading && <ReadingStatus reading={reading} />}</div>
            </li>
          ))}
        </ul>
      )}
      {panel.hiddenEpics > 0 && panel.epics.length > 0 && (
        <p className="meta">
          {panel.hiddenEpics} more {panel.hiddenEpics === 1 ? 'rests' : 'rest'} on it in projects you cannot browse.
        </p>
      )}
    </>
  );
}

const NoReading = () => <span className="soft">has not written down how it reads this.</span>;

interface TeamLine {
  readonly team: string;
  readonly reading?: ReadingView;
  readonly epics: readonly EpicLine[];
}

/** One line for each team: a reading belongs to the team and shows in all its epics. */
function byTeam(epics: readonly EpicLine[]): readonly TeamLine[] {
  return [...new Set(epics.map(({ team }) => team))].map((team) => {
    const own = epics.filter((epic) => epic.team === team);
    const reading = own.find((epic) => epic.reading)?.reading;
    return { team, epics: own, ...(reading && { reading }) };
  });
}

function sentence({ epics, hiddenEpics, jira }: Recorded, teams: readonly TeamLine[]): string {
  if (jira === 'not-connected')
    return 'Jira is not connected, so no epic can rest on this decision yet. A site admin can add Throughline to Jira under Manage apps.';
  if (epics.length === 0 && hiddenEpics === 0)
    return 'No epic rests on it yet. Link one from the epic, in the field Linked decision.';
  if (epics.length === 0)
    return `${counted(hiddenEpics, 'epic rests', 'epics rest')} on it in projects you cannot browse.`;
  const written = teams.filter(({ reading }) => reading).length;
  const unread = teams.filter(({ reading }) => reading?.status === 'unread').length;
  const rest = `${counted(epics.length, 'epic rests', 'epics rest')} on it.`;
  const read = `${written} of ${counted(teams.length, 'team')} ${written === 1 ? 'has written down its' : 'have written down their'} reading`;
  return unread === 0
    ? `${rest} ${read}.`
    : `${rest} ${read}, ${unread === written ? '' : `${unread} of them `}for an earlier revision.`;
}

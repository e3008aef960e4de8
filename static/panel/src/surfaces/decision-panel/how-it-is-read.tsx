import type { DecisionPanel } from '../../../../../src/contract/calls';
import type { TeamLine } from '../../../../../src/contract/reading';
import { IssueLink } from '../../parts/product-link';
import { Quote } from '../../parts/quote';
import { ReadingLines } from '../../parts/reading-lines';
import { ReadingStatus } from '../../parts/reading-status';
import { readingSentences } from './reading-sentences';

type Recorded = Extract<DecisionPanel, { recorded: true }>;

/** Which work rests on the decision, and how its teams read it: the sentence first, then team by team. */
export function HowItIsRead({ panel }: { readonly panel: Recorded }) {
  return (
    <>
      <h3>How it is being read</h3>
      {readingSentences(panel).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {panel.teams.length > 0 && (
        <ul className="parts">
          {panel.teams.map((line) => (
            <Team key={line.team} line={line} parts={panel.parts} />
          ))}
        </ul>
      )}
      {panel.hiddenEpics > 0 && panel.teams.length > 0 && (
        <p className="meta">
          {panel.hiddenEpics} more {panel.hiddenEpics === 1 ? 'rests' : 'rest'} on it in projects you cannot browse.
        </p>
      )}
    </>
  );
}

function Team({
  line: { team, reading, epics },
  parts,
}: {
  readonly line: TeamLine;
  readonly parts: Recorded['parts'];
}) {
  return (
    <li className="part team">
      <div className="part-text">
        <strong>{team}</strong>{' '}
        {reading ? (
          <Quote text={reading.reading.text} />
        ) : (
          <span className="soft">has not written down how it reads this.</span>
        )}
        {reading && <ReadingLines lines={reading.reading.lines} parts={parts} />}
        {reading?.reading.heard && <p className="why faint">Said in the read-back.</p>}
        {epics.length === 0 && !reading?.reading.heard && (
          <p className="why faint">No work of this team rests on it any more.</p>
        )}
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
  );
}

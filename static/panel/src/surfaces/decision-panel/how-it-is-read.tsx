import type { DecisionPanel } from '../../../../../src/contract/decision-panel';
import type { TeamLine } from '../../../../../src/contract/reading';
import { Fold } from '../../parts/fold';
import { IssueLink, ProductLink } from '../../parts/product-link';
import { Quote } from '../../parts/quote';
import { ReadingLines } from '../../parts/reading-lines';
import { ReadingStatus } from '../../parts/reading-status';
import { counted } from '../../words';
import { hiddenWork, readingSentences } from './reading-sentences';

type Recorded = Extract<DecisionPanel, { recorded: true }>;

/** Which work rests on the decision, and how its teams read it: the sentence first, then team by team. */
export function HowItIsRead({ panel }: { readonly panel: Recorded }) {
  const { teams, parts, hiddenEpics, hiddenPages } = panel;
  const first = teams.length > inSight ? [...teams.filter(isUnread), ...teams.filter((one) => !isUnread(one))] : teams;
  return (
    <>
      <h3>How it is being read</h3>
      {readingSentences(panel).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Teams lines={first.slice(0, inSight)} parts={parts} />
      {first.length > inSight && (
        <Fold summary={counted(first.length - inSight, 'more team')}>
          <Teams lines={first.slice(inSight)} parts={parts} />
        </Fold>
      )}
      {teams.length > 0 && hiddenEpics + hiddenPages > 0 && (
        <p className="meta">Beside these, {hiddenWork(hiddenEpics, hiddenPages)}</p>
      )}
    </>
  );
}

/** As many teams as are read one under the other; of more, those first that have to read again. */
const inSight = 6;

const isUnread = ({ reading }: TeamLine): boolean => reading?.status === 'unread';

function Teams({ lines, parts }: { readonly lines: readonly TeamLine[]; readonly parts: Recorded['parts'] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="parts">
      {lines.map((line, at) => (
        <Team key={`${at} ${line.team}`} line={line} parts={parts} />
      ))}
    </ul>
  );
}

function Team({ line, parts }: { readonly line: TeamLine; readonly parts: Recorded['parts'] }) {
  const { team, reading } = line;
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
        <Work line={line} />
      </div>
      <div className="part-beside">{reading && <ReadingStatus reading={reading} />}</div>
    </li>
  );
}

function Work({ line: { epics, pages, reading } }: { readonly line: TeamLine }) {
  if (epics.length + pages.length === 0)
    return reading?.reading.heard ? null : <p className="why faint">No work of this team rests on it any more.</p>;
  return (
    <ul className="why epics">
      {epics.map(({ issueId, issueKey, summary, noTeam, lookBack }) => (
        <li key={issueId}>
          <IssueLink issueKey={issueKey} /> <bdi>{summary}</bdi>
          {noTeam && <span className="faint"> · no team, so it counts for its project</span>}
          {lookBack && (
            <p>
              <span className="faint">done; what held, and what did not: </span>
              <Quote text={lookBack.text} />
            </p>
          )}
        </li>
      ))}
      {pages.map(({ pageId, title, pageUrl }) => (
        <li key={pageId}>
          <span className="faint">Page</span>{' '}
          <ProductLink to={pageUrl}>
            <bdi>{title}</bdi>
          </ProductLink>
        </li>
      ))}
    </ul>
  );
}

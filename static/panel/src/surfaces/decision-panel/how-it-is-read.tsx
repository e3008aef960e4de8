import { useState } from 'react';
import type { DecisionPanel, NextWork, WorkByTeam } from '../../../../../src/contract/decision-panel';
import type { EpicLine, PageLine, TeamLine } from '../../../../../src/contract/reading';
import { openMoreWork } from '../../calls';
import { Fold } from '../../parts/fold';
import { IssueLink, ProductLink } from '../../parts/product-link';
import { Quote } from '../../parts/quote';
import { ReadingLines } from '../../parts/reading-lines';
import { ReadingStatus } from '../../parts/reading-status';
import { ShowMore } from '../../parts/show-more';
import { counted } from '../../words';
import { joinWork } from './join-work';
import { hiddenWork, readingSentences } from './reading-sentences';

type Recorded = Extract<DecisionPanel, { recorded: true }>;

/** Which work rests on the decision, and how its teams read it: the sentence first, then team by team. Of much work, a page at a time. */
export function HowItIsRead({ panel, localId }: { readonly panel: Recorded; readonly localId: string }) {
  const { parts, jira } = panel;
  const [work, setWork] = useState<WorkByTeam>(panel);
  const { teams, hiddenEpics, hiddenPages, next } = work;
  const first = teams.length > inSight ? [...teams.filter(isUnread), ...teams.filter((one) => !isUnread(one))] : teams;
  return (
    <>
      <h3>How it is being read</h3>
      {readingSentences({ ...work, jira }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Teams lines={first.slice(0, inSight)} parts={parts} next={next} />
      {first.length > inSight && (
        <Fold summary={counted(first.length - inSight, 'more team')}>
          <Teams lines={first.slice(inSight)} parts={parts} next={next} />
        </Fold>
      )}
      {teams.length > 0 && hiddenEpics + hiddenPages > 0 && <p className="meta">Beside these, {hiddenWork(work)}</p>}
      {next && (
        <ShowMore
          label={next.work === undefined ? 'Show older readings' : 'Show more of what rests on it'}
          ask={() => openMoreWork({ localId, from: next })}
          onMore={(page) => setWork(joinWork(work, page))}
        />
      )}
    </>
  );
}

/** As many teams as are read one under the other; of more, those first that have to read again. */
const inSight = 6;

const isUnread = ({ reading }: TeamLine): boolean => reading?.status === 'unread';

interface Beside {
  readonly parts: Recorded['parts'];
  readonly next: NextWork | undefined;
}

function Teams({ lines, ...beside }: { readonly lines: readonly TeamLine[] } & Beside) {
  if (lines.length === 0) return null;
  return (
    <ul className="parts">
      {lines.map((line, at) => (
        <Team key={`${at} ${line.team}`} line={line} {...beside} />
      ))}
    </ul>
  );
}

function Team({ line, parts, next }: { readonly line: TeamLine } & Beside) {
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
        <Work line={line} isAll={next?.work === undefined} />
      </div>
      <div className="part-beside">{reading && <ReadingStatus reading={reading} />}</div>
    </li>
  );
}

/** Whether a team's work went elsewhere is known once all of what rests on the decision is shown. */
function Work({ line: { epics, pages, reading }, isAll }: { readonly line: TeamLine; readonly isAll: boolean }) {
  if (epics.length + pages.length === 0) {
    if (reading?.reading.heard) return null;
    return (
      <p className="why faint">
        {isAll ? 'No work of this team rests on it any more.' : 'No work of this team is among what is shown.'}
      </p>
    );
  }
  const items = [
    ...epics.map((epic) => <Epic key={epic.issueId} epic={epic} />),
    ...pages.map((page) => <Page key={page.pageId} page={page} />),
  ];
  return (
    <>
      <ul className="why epics">{items.slice(0, worksInSight)}</ul>
      {items.length > worksInSight && (
        <Fold summary={`${items.length - worksInSight} more of this team`}>
          <ul className="why epics">{items.slice(worksInSight)}</ul>
        </Fold>
      )}
    </>
  );
}

/** As many of a team's epics and pages as stand in sight. */
const worksInSight = 8;

const Epic = ({ epic: { issueKey, summary, noTeam, lookBack } }: { readonly epic: EpicLine }) => (
  <li>
    <IssueLink issueKey={issueKey} /> <bdi>{summary}</bdi>
    {noTeam && <span className="faint"> · no team, so it counts for its project</span>}
    {lookBack && (
      <p>
        <span className="faint">done; what held, and what did not: </span>
        <Quote text={lookBack.text} />
      </p>
    )}
  </li>
);

const Page = ({ page: { title, pageUrl } }: { readonly page: PageLine }) => (
  <li>
    <span className="faint">Page</span>{' '}
    <ProductLink to={pageUrl}>
      <bdi>{title}</bdi>
    </ProductLink>
  </li>
);

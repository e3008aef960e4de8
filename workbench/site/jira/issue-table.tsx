import { Fragment, type ReactNode } from 'react';
import { issueLink } from '../frames/links';
import { Link } from '../router';
import type { IssueLine } from '../rest/jira';
import { IssueKind, Status } from './issue-marks';

interface IssueTableProps {
  readonly issues: readonly IssueLine[];
  /** What stands below an epic's stories, or below the last issue. */
  readonly foot?: (parent: IssueLine | undefined) => ReactNode;
}

/** Issues in a list, each below its parent where that is listed too. */
export const IssueTable = ({ issues, foot }: IssueTableProps) => {
  const listed = new Set(issues.map(({ id }) => id));
  const tops = issues.filter(({ fields }) => fields.parent === undefined || !listed.has(fields.parent.id));
  return (
    <div className="issues">
      {tops.map((top) => (
        <Branch key={top.id} top={top} issues={issues} foot={foot} depth={0} />
      ))}
      {foot?.(undefined)}
    </div>
  );
};

interface BranchProps {
  readonly top: IssueLine;
  readonly issues: readonly IssueLine[];
  readonly foot: IssueTableProps['foot'];
  readonly depth: number;
}

const Branch = ({ top, issues, foot, depth }: BranchProps) => {
  const below = issues.filter(({ fields }) => fields.parent?.id === top.id);
  const isEpic = top.fields.issuetype.hierarchyLevel === 1;
  return (
    <Fragment>
      <Link className={`issue-row depth-${Math.min(depth, 3)}`} to={issueLink(top.key)}>
        <IssueKind type={top.fields.issuetype} />
        <span className="issue-key">{top.key}</span>
        <span className="issue-summary">{top.fields.summary}</span>
        <Status status={top.fields.status} />
      </Link>
      {below.map((child) => (
        <Branch key={child.id} top={child} issues={issues} foot={foot} depth={depth + 1} />
      ))}
      {isEpic && foot?.(top)}
    </Fragment>
  );
};

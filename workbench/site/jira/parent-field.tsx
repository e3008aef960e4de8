import { useState } from 'react';
import { issueLink } from '../frames/links';
import { Link } from '../router';
import type { Issue } from '../rest/jira';
import { ParentSelect } from './parent-select';

interface ParentFieldProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
  readonly move: (parent: { readonly id: string } | null) => Promise<boolean>;
}

/** What the issue stands under, and a way to move it. */
export const ParentField = ({ issue, canEdit, move }: ParentFieldProps) => {
  const [isMoving, setMoving] = useState(false);
  const { parent, project, issuetype } = issue.fields;
  if (isMoving) {
    return (
      <ParentSelect
        project={project}
        level={issuetype.hierarchyLevel + 1}
        value={parent?.id ?? ''}
        choose={(id) => {
          setMoving(false);
          void move(id === '' ? null : { id });
        }}
      />
    );
  }
  return (
    <span className="field-value">
      {parent === undefined ? (
        <span className="quiet">None</span>
      ) : (
        <Link to={issueLink(parent.key)}>
          {parent.key} {parent.fields?.summary}
        </Link>
      )}
      {canEdit && (
        <button type="button" className="button small quiet-button" onClick={() => setMoving(true)}>
          Move<span className="unseen"> under another parent</span>
        </button>
      )}
    </span>
  );
};

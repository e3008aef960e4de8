import type { IssueLine, IssueType } from '../rest/jira';

/** A small mark for the level of an issue, with its type's name for everyone who cannot see it. */
export const IssueKind = ({ type }: { readonly type: IssueType }) => (
  <span className={`kind kind-${levelOf(type)}`} title={type.name}>
    <span className="unseen">{type.name}</span>
  </span>
);

export const Status = ({ status }: { readonly status: IssueLine['fields']['status'] }) => (
  <span className={`status status-${status.statusCategory?.key ?? 'new'}`}>{status.name}</span>
);

const levelOf = ({ hierarchyLevel }: IssueType): 'above' | 'epic' | 'story' | 'subtask' => {
  if (hierarchyLevel > 1) return 'above';
  if (hierarchyLevel === 1) return 'epic';
  return hierarchyLevel === 0 ? 'story' : 'subtask';
};

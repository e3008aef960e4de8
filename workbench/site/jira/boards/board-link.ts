import type { Board } from '../../rest/boards';

/** Where a board is, as Jira writes its address. */
export const boardLink = ({ id, location }: Board, part: '' | '/backlog' = ''): string =>
  `/jira/software/c/projects/${location?.projectKey ?? ''}/boards/${id}${part}`;

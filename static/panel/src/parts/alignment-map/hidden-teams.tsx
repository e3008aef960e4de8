import { counted } from '../../words';

/** That there are teams of which the viewer may see nothing, and how many; no more of them. */
export const HiddenTeams = ({ count }: { readonly count: number }) =>
  count === 0 ? null : <>{counted(count, 'team')} more in projects and spaces that you cannot see. </>;

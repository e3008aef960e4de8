import { counted } from '../../words';

/** That there are teams of which the viewer may see nothing, and how many, or at least how many; no more of them. */
export const HiddenTeams = ({ count, more }: { readonly count: number; readonly more: boolean }) =>
  count === 0 ? null : (
    <>
      {more && 'At least '}
      {counted(count, 'team')} more in projects and spaces that you cannot see.{' '}
    </>
  );

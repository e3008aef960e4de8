import { dayOf } from '../days';
import { usePeople } from '../people';
import type { Page } from '../rest/confluence';
import type { Restrictions } from '../rest/confluence-around';

/** Who wrote it, when, which version, and who alone may see or change it. */
export const PageByline = ({ page, restrictions }: { readonly page: Page; readonly restrictions: Restrictions }) => {
  const { nameOf } = usePeople();
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id) ?? 'an app').join(', ');
  return (
    <p className="byline quiet">
      {nameOf(page.version.authorId) ?? 'Somebody'} · {dayOf(page.version.createdAt)} · version {page.version.number}
      {restrictions.read !== undefined && <span className="lock"> · Only for {names(restrictions.read)}</span>}
      {restrictions.read === undefined && restrictions.update !== undefined && (
        <span className="lock"> · Only {names(restrictions.update)} may edit</span>
      )}
    </p>
  );
};

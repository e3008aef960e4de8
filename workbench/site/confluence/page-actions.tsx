import { useState } from 'react';
import { showFlag } from '../frames/flags';
import { pageLink } from '../frames/links';
import { Menu } from '../menu';
import { goTo, Link } from '../router';
import { archivePage, copyPage, movePage, restorePage, trashPage, type Page, type Space } from '../rest/confluence';
import { MovePage } from './move-page';
import { useReloadSpacePages } from './space-pages';

interface PageActionsProps {
  readonly page: Page;
  readonly space: Space;
  readonly may: readonly string[];
  readonly reload: () => void;
}

/** What can be done with a whole page. Every one of these sends the app its event. */
export const PageActions = ({ page, space, may, reload }: PageActionsProps) => {
  const [isMoving, setMoving] = useState(false);
  const reloadTree = useReloadSpacePages();
  const act = (work: () => Promise<unknown>, then: (result: unknown) => void = reload) => {
    work().then(
      (result) => {
        reloadTree();
        then(result);
      },
      (error: unknown) =>
        showFlag({ id: 'page-action', type: 'error', title: 'That did not work', description: String(error) }),
    );
  };
  const isCurrent = page.status === 'current';
  return (
    <>
      <Menu sign="⋯" label="More about this page">
        <Link to={`/wiki/pages/${page.id}/history`}>History</Link>
        <button
          type="button"
          onClick={() =>
            act(
              () => copyPage(page.id, `Copy of ${page.title}`, space.key),
              (id) => goTo(pageLink(String(id))),
            )
          }
        >
          Copy
        </button>
        {may.includes('update') && isCurrent && (
          <button type="button" onClick={() => setMoving(true)}>
            Move …
          </button>
        )}
        {may.includes('update') && isCurrent && (
          <button type="button" onClick={() => act(() => archivePage(page.id))}>
            Archive
          </button>
        )}
        {may.includes('update') && !isCurrent && (
          <button type="button" onClick={() => act(() => restorePage(page))}>
            Restore
          </button>
        )}
        {may.includes('delete') && isCurrent && (
          <button
            type="button"
            onClick={() =>
              act(
                () => trashPage(page.id),
                () => goTo(`/wiki/spaces/${space.key}`),
              )
            }
          >
            Move to trash
          </button>
        )}
      </Menu>
      {isMoving && (
        <MovePage
          page={page}
          close={() => setMoving(false)}
          move={(parentId) => {
            setMoving(false);
            act(() => movePage(page.id, parentId));
          }}
        />
      )}
    </>
  );
};

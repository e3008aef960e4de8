import { useEffect } from 'react';
import { FramePage } from '../frames/frame-page';
import { useLoad } from '../load';
import { Link } from '../router';
import type { Page, Space } from '../rest/confluence';
import { operationsOn, restrictionsOf } from '../rest/confluence-around';
import { DrawBody } from './draw-body';
import { PageActions } from './page-actions';
import { PageByline } from './page-byline';

interface PageViewProps {
  readonly space: Space;
  readonly page: Page;
  /** An earlier version, looked at from the history. */
  readonly isOld: boolean;
  readonly reload: () => void;
}

/** One page as a reader sees it. */
export const PageView = ({ space, page: shown, isOld, reload }: PageViewProps) => {
  const [operations] = useLoad(() => operationsOn(shown.id), [shown.id]);
  const [restrictions] = useLoad(() => restrictionsOf(shown.id), [shown.id]);
  const may = operations.state === 'ready' ? operations.value : [];
  useEffect(() => {
    document.title = `${shown.title} · ${space.name}`;
  }, [shown.title, space.name]);
  return (
    <FramePage>
      <article>
        <div className="title-row">
          <h1>{shown.title}</h1>
          <div className="actions">
            {may.includes('update') && shown.status === 'current' && !isOld && (
              <Link className="button primary" to={`/wiki/pages/${shown.id}/edit`}>
                Edit
              </Link>
            )}
            <PageActions page={shown} space={space} may={may} reload={reload} />
          </div>
        </div>
        <PageByline page={shown} restrictions={restrictions.state === 'ready' ? restrictions.value : {}} />
        {isOld && (
          <p className="notice">
            This is how the page was in version {shown.version.number}.{' '}
            <Link to={`/wiki/pages/viewpage.action?pageId=${shown.id}`}>Back to today’s</Link>
          </p>
        )}
        {shown.status !== 'current' && <p className="notice">This page is {statusWords[shown.status]}.</p>}
        <DrawBody body={shown.body} contentId={shown.id} version={shown.version.number} />
      </article>
    </FramePage>
  );
};

const statusWords = { draft: 'a draft', archived: 'archived', trashed: 'in the trash' } as const;

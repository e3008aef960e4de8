import { dayOf, timeOf } from '../days';
import { pageLink } from '../frames/links';
import { Show, useLoad } from '../load';
import { usePeople } from '../people';
import { Link } from '../router';
import { versionsOf } from '../rest/confluence';

/** Every version of a page, newest first. */
export const PageHistory = ({ pageId }: { readonly pageId: string }) => {
  const [versions] = useLoad(() => versionsOf(pageId), [pageId]);
  const { nameOf } = usePeople();
  return (
    <>
      <p>
        <Link to={pageLink(pageId)}>← Back to the page</Link>
      </p>
      <h1>History</h1>
      <Show loaded={versions} what="The history">
        {(all) => (
          <table className="list">
            <thead>
              <tr>
                <th>Version</th>
                <th>When</th>
                <th>Who</th>
                <th>Note</th>
              </tr>
            </thead>
            <tbody>
              {all.map((version, place) => (
                <tr key={version.number}>
                  <td>
                    <Link to={place === 0 ? pageLink(pageId) : `${pageLink(pageId)}&version=${version.number}`}>
                      Version {version.number}
                    </Link>
                  </td>
                  <td>
                    {dayOf(version.createdAt)} {timeOf(version.createdAt)}
                  </td>
                  <td>{nameOf(version.authorId) ?? 'Somebody'}</td>
                  <td className="quiet">{version.message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Show>
    </>
  );
};

import { dayOf, timeOf } from '../days';
import { Show, useLoad } from '../load';
import { changesOf } from '../rest/jira';

/** What was changed on an issue, newest first. */
export const IssueActivity = ({ issueKey }: { readonly issueKey: string }) => {
  const [changes] = useLoad(() => changesOf(issueKey), [issueKey]);
  return (
    <section>
      <h2>Activity</h2>
      <Show loaded={changes} what="The activity">
        {(all) =>
          all.length === 0 ? (
            <p className="quiet">Nothing has been changed since it was created.</p>
          ) : (
            <ul className="history">
              {[...all].reverse().map((change) => (
                <li key={change.id}>
                  {change.author?.displayName ?? 'An app'} changed {change.items.map(({ field }) => field).join(', ')}
                  <span className="quiet">
                    {' '}
                    · {dayOf(change.created)} {timeOf(change.created)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </section>
  );
};

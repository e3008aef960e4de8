import { pageLink } from '../frames/links';
import { Show, useLoad } from '../load';
import { Link } from '../router';
import { searchPages } from '../rest/confluence-around';

/** What the search box in the bar finds, as the viewer. */
export const SearchPage = ({ text }: { readonly text: string }) => {
  const [hits] = useLoad(() => searchPages(text), [text]);
  return (
    <>
      <h1>“{text}”</h1>
      <Show loaded={hits} what="The search">
        {(all) =>
          all.length === 0 ? (
            <p className="quiet">Nothing found that you may see.</p>
          ) : (
            <ul className="hits">
              {all.map((hit) => (
                <li key={hit.id}>
                  <Link to={pageLink(hit.id)}>{hit.title}</Link>
                  <p className="quiet">{hit.excerpt}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </>
  );
};

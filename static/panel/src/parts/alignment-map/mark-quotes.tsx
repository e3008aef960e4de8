import type { TeamMark } from '../../../../../src/core/reading/alignment-map';
import type { Said } from '../../../../../src/core/reading/voice';
import { IssueLink, ProductLink } from '../product-link';
import { Quote } from '../quote';

/** What one mark rests on, in the team's own words, each with where it stands. */
export function MarkQuotes({
  mark: { count, said },
  name,
  shown,
}: {
  readonly mark: TeamMark;
  readonly name: string;
  readonly shown: boolean;
}) {
  return (
    <section className={shown ? 'map-said shown' : 'map-said'}>
      <p className="strong">{name}</p>
      {said.map((one, place) => (
        <p key={place}>
          <Where {...one} /> <Quote text={one.text} />
        </p>
      ))}
      {count > said.length && <p className="meta">and {count - said.length} more</p>}
    </section>
  );
}

function Where({ place }: Said) {
  switch (place.in) {
    case 'reading':
      return <span className="faint">On revision {place.revision}:</span>;
    case 'story':
      return <IssueLink issueKey={place.issueKey} />;
    case 'page':
      return <ProductLink to={`/wiki/pages/viewpage.action?pageId=${place.pageId}`}>On a page:</ProductLink>;
  }
}

import type { ReactNode } from 'react';
import { Show, useLoad } from '../load';
import type { Here } from '../router';
import { spaces, type Space } from '../rest/confluence';
import { BlogPost, TemplateView } from './blog-and-template';
import { GonePages } from './gone-pages';
import { InSpace } from './in-space';
import { NewPage } from './new-page';
import { PagePlace } from './page-place';
import { SearchPage } from './search-page';
import { SpaceList } from './space-list';
import { SpacePage } from './space-page';

/** The pretend Confluence: which of its places an address means. */
export const Confluence = ({ here }: { readonly here: Here }) => {
  const [loaded] = useLoad(spaces, []);
  const [, , area, key = '', place, id = ''] = here.pathname.split('/');
  return (
    <Show loaded={loaded} what="Confluence">
      {(all) => {
        if (here.pathname === '/wiki/search')
          return (
            <Wide>
              <SearchPage text={here.search.get('text') ?? ''} />
            </Wide>
          );
        if (area === 'pages') return <PagePlace all={all} here={here} />;
        const space = all.find((one) => one.key === key);
        if (area !== 'spaces' || space === undefined)
          return (
            <Wide>
              <SpaceList all={all} isLost={area === 'spaces'} />
            </Wide>
          );
        return (
          <InSpace space={space}>
            <SpacePlace space={space} place={place} id={id} from={here.search.get('template')} />
          </InSpace>
        );
      }}
    </Show>
  );
};

interface SpacePlaceProps {
  readonly space: Space;
  readonly place: string | undefined;
  readonly id: string;
  readonly from: string | null;
}

const SpacePlace = ({ space, place, id, from }: SpacePlaceProps) => {
  if (place === 'new') return <NewPage space={space} templateId={from} />;
  if (place === 'gone') return <GonePages space={space} />;
  if (place === 'blog') return <BlogPost key={id} id={id} />;
  if (place === 'template') return <TemplateView key={id} id={id} space={space} />;
  return <SpacePage space={space} />;
};

const Wide = ({ children }: { readonly children: ReactNode }) => (
  <main id="main" className="sheet">
    {children}
  </main>
);

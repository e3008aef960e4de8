import type { ReactNode } from 'react';
import { pageLink } from '../frames/links';
import { Show, useLoad } from '../load';
import { Link, type Here } from '../router';
import { createPage, page, spaces, updatePage, type Page, type Space } from '../rest/confluence';
import { template } from '../rest/confluence-around';
import { BlogPost, TemplateView } from './blog-and-template';
import { GonePages } from './gone-pages';
import { PageEditor } from './page-editor';
import { PageHistory } from './page-history';
import { PageTree } from './page-tree';
import { PageView } from './page-view';
import { SearchPage } from './search-page';
import { SpacePage } from './space-page';
import { WithSpacePages } from './space-pages';

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

/** `/wiki/pages/viewpage.action?pageId=…`, `/wiki/pages/<id>/edit`, `/wiki/pages/<id>/history` */
const PagePlace = ({ all, here }: { readonly all: readonly Space[]; readonly here: Here }) => {
  const [, , , segment = '', what] = here.pathname.split('/');
  const id = segment === 'viewpage.action' ? (here.search.get('pageId') ?? '') : segment;
  const old = here.search.get('version');
  const status = here.search.get('status') ?? undefined;
  const [loaded, reload] = useLoad(
    () => page(id, { ...(old === null ? {} : { version: Number(old) }), ...(status === undefined ? {} : { status }) }),
    [id, old, status, what],
  );
  return (
    <Show loaded={loaded} what="This page">
      {(found) => {
        const space = all.find((one) => one.id === found.spaceId);
        if (space === undefined) return <p className="empty">The space of this page is not open to you.</p>;
        return (
          <InSpace space={space} here={found.id}>
            {draw(found, space, what, old !== null, reload)}
          </InSpace>
        );
      }}
    </Show>
  );
};

const draw = (found: Page, space: Space, what: string | undefined, isOld: boolean, reload: () => void): ReactNode => {
  const key = `${found.id} ${found.version.number}`;
  if (what === 'history') return <PageHistory pageId={found.id} />;
  if (what !== 'edit') return <PageView key={key} space={space} page={found} isOld={isOld} reload={reload} />;
  return (
    <PageEditor
      key={key}
      spaceKey={space.key}
      page={found}
      publish={(writing) => updatePage(found, writing)}
      back={pageLink(found.id)}
    />
  );
};

const NewPage = ({ space, templateId }: { readonly space: Space; readonly templateId: string | null }) => {
  const [begin] = useLoad(async () => (templateId === null ? undefined : template(templateId)), [templateId]);
  return (
    <Show loaded={begin} what="The template">
      {(from) => (
        <PageEditor
          spaceKey={space.key}
          {...(from === undefined ? {} : { begin: { title: from.name, body: from.body } })}
          publish={(writing) => createPage({ spaceId: space.id }, writing)}
          back={`/wiki/spaces/${space.key}`}
        />
      )}
    </Show>
  );
};

const SpaceList = ({ all, isLost }: { readonly all: readonly Space[]; readonly isLost: boolean }) => (
  <>
    <h1>Spaces</h1>
    {isLost && <p className="notice">That space does not exist, or you may not see it.</p>}
    <ul className="cards">
      {all.map((space) => (
        <li key={space.id}>
          <Link to={`/wiki/spaces/${space.key}`}>
            <strong>{space.name}</strong>
            <span className="quiet">{space.key}</span>
          </Link>
        </li>
      ))}
    </ul>
    {all.length === 0 && <p className="quiet">No space is open to you.</p>}
  </>
);

const InSpace = ({
  space,
  here,
  children,
}: {
  readonly space: Space;
  readonly here?: string;
  readonly children: ReactNode;
}) => (
  <WithSpacePages key={space.id} space={space}>
    <div className="with-side">
      <PageTree space={space} {...(here === undefined ? {} : { here })} />
      <main id="main" className="sheet">
        {children}
      </main>
    </div>
  </WithSpacePages>
);

const Wide = ({ children }: { readonly children: ReactNode }) => (
  <main id="main" className="sheet">
    {children}
  </main>
);

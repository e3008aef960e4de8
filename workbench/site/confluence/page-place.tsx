import type { ReactNode } from 'react';
import { pageLink } from '../frames/links';
import { Show, useLoad } from '../load';
import type { Here } from '../router';
import {
  discardDraft,
  keepDraft,
  page,
  pageToEdit,
  updatePage,
  type Page,
  type PageWriting,
  type Space,
} from '../rest/confluence';
import { InSpace } from './in-space';
import { PageEditor } from './page-editor';
import { PageHistory } from './page-history';
import { PageView } from './page-view';

/** `/wiki/pages/viewpage.action?pageId=…`, `/wiki/pages/resumedraft.action?draftId=…`, `/wiki/pages/<id>/edit`, `/wiki/pages/<id>/history` */
export const PagePlace = ({ all, here }: { readonly all: readonly Space[]; readonly here: Here }) => {
  const [, , , segment = '', after] = here.pathname.split('/');
  const isDraft = segment === 'resumedraft.action';
  const named = isDraft
    ? here.search.get('draftId')
    : segment === 'viewpage.action'
      ? here.search.get('pageId')
      : segment;
  const id = named ?? '';
  const what = isDraft ? 'edit' : after;
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
  return <EditPage key={key} id={found.id} space={space} />;
};

const EditPage = ({ id, space }: { readonly id: string; readonly space: Space }) => {
  const [loaded] = useLoad(() => pageToEdit(id), [id]);
  return (
    <Show loaded={loaded} what="This page">
      {({ page: found, isDraft }) => (
        <PageEditor
          spaceKey={space.key}
          page={found}
          publish={(writing) => updatePage(found, writing)}
          {...(found.status === 'current' && { keep: (writing: PageWriting) => keepDraft(found, writing) })}
          {...(found.status === 'draft' && { discard: () => discardDraft(found.id) })}
          isDraft={isDraft}
          back={pageLink(id)}
        />
      )}
    </Show>
  );
};

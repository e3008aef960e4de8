import { Show, useLoad } from '../load';
import { createPage, type Space } from '../rest/confluence';
import { template } from '../rest/confluence-around';
import { PageEditor } from './page-editor';

/** A page that is not there yet, empty or begun from a template. */
export const NewPage = ({ space, templateId }: { readonly space: Space; readonly templateId: string | null }) => {
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

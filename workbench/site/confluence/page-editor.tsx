import { useEffect, useRef, useState } from 'react';
import type { AdfDoc, AdfNode } from '../../../src/adf/adf';
import { localIdOf, moduleKeyOf, newMacro } from '../adf/extension';
import type { ModuleEntry } from '../../protocol';
import type { OfferedMacro } from '../editor/macros';
import { RichEditor, type EditorHandle } from '../editor/rich-editor';
import { pageLink } from '../frames/links';
import { FramePage } from '../frames/frame-page';
import { useModules } from '../modules';
import { beforeLeaving, goTo } from '../router';
import { RestError } from '../rest/ask';
import type { Page, PageWriting } from '../rest/confluence';
import { MacroEditor } from './macro-editor';
import { useKeptDraft } from './keep-draft';
import { useReloadSpacePages } from './space-pages';

interface PageEditorProps {
  readonly spaceKey: string;
  /** Missing for a page that has never been saved. */
  readonly page?: Page;
  /** What a new page begins with, when made from a template. */
  readonly begin?: PageWriting;
  readonly publish: (writing: PageWriting) => Promise<Page>;
  /** Keeps what is typed as the page's draft; missing for a page that has never been saved. */
  readonly keep?: (writing: PageWriting) => Promise<unknown>;
  /** What is opened is a draft with changes that are not on the page. */
  readonly isDraft?: boolean;
  readonly back: string;
  /** For what was never published. */
  readonly discard?: () => Promise<unknown>;
}

type Publishing =
  | { readonly state: 'writing' }
  | { readonly state: 'publishing' }
  | { readonly state: 'meanwhile' }
  | { readonly state: 'failed'; readonly message: string };

/** The page editor: a title, a paper to write on, and Publish. Nothing of it is on the page before that. */
export const PageEditor = ({
  spaceKey,
  page,
  begin,
  publish,
  keep,
  isDraft = false,
  back,
  discard,
}: PageEditorProps) => {
  const [title, setTitle] = useState(page?.title ?? begin?.title ?? '');
  const [isEdited, setEdited] = useState(false);
  const [publishing, setPublishing] = useState<Publishing>({ state: 'writing' });
  const [editing, setEditing] = useState<AdfNode | undefined>();
  const editor = useRef<EditorHandle>(null);
  const modules = useModules().filter(({ type }) => type === 'macro');
  const module = editing && modules.find(({ key }) => key === moduleKeyOf(editing));
  const reloadTree = useReloadSpacePages();
  const draft = useKeptDraft(keep, () => editor.current && { title: title.trim(), body: editor.current.read() });
  const edited = () => {
    setEdited(true);
    draft.note();
  };

  const isLost = isEdited && keep === undefined;
  useEffect(() => {
    if (!isLost) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const stopAsking = beforeLeaving(() =>
      window.confirm('Leave without publishing? What you wrote here is lost then.'),
    );
    window.addEventListener('beforeunload', warn);
    return () => {
      stopAsking();
      window.removeEventListener('beforeunload', warn);
    };
  }, [isLost]);

  const send = async () => {
    if (editor.current === null) return;
    setPublishing({ state: 'publishing' });
    try {
      await draft.settle('publish');
      const published = await publish({ title: title.trim(), body: editor.current.read() });
      beforeLeaving(() => true)();
      setEdited(false);
      reloadTree();
      goTo(pageLink(published.id));
    } catch (error) {
      const isMeanwhile = error instanceof RestError && error.status === 409;
      setPublishing(isMeanwhile ? { state: 'meanwhile' } : { state: 'failed', message: String(error) });
    }
  };

  const isTitled = title.trim() !== '';
  const isNew = page === undefined || page.status === 'draft';
  const canPublish = isTitled && publishing.state !== 'publishing' && (isEdited || isDraft || isNew);
  return (
    <FramePage>
      <div className="editing">
        <div className="editing-bar">
          <span className="quiet">
            {page === undefined
              ? 'A new page'
              : `Editing version ${page.version.number}${isDraft ? ', with changes that were not published' : ''}`}
          </span>
          <div className="actions">
            <button type="button" className="button primary" disabled={!canPublish} onClick={() => void send()}>
              {publishing.state === 'publishing' ? 'Publishing …' : 'Publish'}
            </button>
            {discard && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  beforeLeaving(() => true)();
                  void discard().then(() => goTo(`/wiki/spaces/${spaceKey}`));
                }}
              >
                Delete draft
              </button>
            )}
            <button type="button" className="button" onClick={() => void draft.settle('keep').then(() => goTo(back))}>
              Close
            </button>
          </div>
        </div>
        <Trouble publishing={publishing} pageId={page?.id} />
        <input
          className="title-field"
          aria-label="Title"
          placeholder="Title"
          value={title}
          autoFocus={page === undefined}
          onChange={(event) => {
            setTitle(event.target.value);
            edited();
          }}
        />
        <RichEditor
          initial={page?.body ?? begin?.body ?? emptyPage}
          label="Page"
          placeholder="Type your notes. / inserts things, @ names people."
          handle={editor}
          onEdit={edited}
          macros={{ offered: modules.map(offer), edit: setEditing }}
        />
      </div>
      {editing !== undefined && module !== undefined && (
        <MacroEditor
          module={module}
          macro={editing}
          spaceKey={spaceKey}
          pageId={page?.id}
          current={() => editor.current?.findMacro(localIdOf(editing))}
          replace={(changed) => editor.current?.replaceMacro(localIdOf(editing), changed) ?? false}
          close={() => setEditing(undefined)}
        />
      )}
    </FramePage>
  );
};

const offer = (module: ModuleEntry): OfferedMacro => ({
  title: module.title,
  about: module.description ?? '',
  create: () => newMacro(module),
});

const Trouble = ({ publishing, pageId }: { readonly publishing: Publishing; readonly pageId: string | undefined }) => {
  if (publishing.state === 'meanwhile') {
    return (
      <p className="notice notice-warning" role="alert">
        Somebody saved this page meanwhile. Nothing of yours is lost: open{' '}
        <a href={pageLink(pageId ?? '')} target="_blank" rel="noreferrer">
          today’s version
        </a>{' '}
        beside this one, bring the two together, and publish from there.
      </p>
    );
  }
  if (publishing.state !== 'failed') return null;
  return (
    <p className="notice notice-warning" role="alert">
      It could not be published. {publishing.message}
    </p>
  );
};

const emptyPage: AdfDoc = { type: 'doc', version: 1, content: [{ type: 'paragraph' }] };

import type { Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { AdfNode } from '../../../src/adf/adf';
import type { WorkbenchUser } from '../../protocol';
import { DrawAdf } from '../adf/draw-adf';
import { DrawInline } from '../adf/draw-inline';
import { bodyOf, configOf, isExtension } from '../adf/extension';
import { PeopleContext } from '../people';

interface Around {
  readonly people: () => readonly WorkbenchUser[];
  readonly edit: (macro: AdfNode) => void;
}

/** How the editor draws what it does not edit: a macro as a card with its body, everything else as it will stand on the page. */
export const atomViews = (around: Around): Record<'blockAtom' | 'inlineAtom', NodeViewConstructor> => ({
  blockAtom: drawn('div', around, (adf) =>
    isExtension(adf) ? <MacroCard macro={adf} edit={around.edit} /> : <Kept node={adf} />,
  ),
  inlineAtom: drawn('span', around, (adf) => <DrawInline node={adf} />),
});

const drawn =
  (tag: 'div' | 'span', around: Around, draw: (adf: AdfNode) => ReactNode): NodeViewConstructor =>
  (first) => {
    const dom = document.createElement(tag);
    dom.className = `atom atom-${tag === 'div' ? 'block' : 'inline'}`;
    const root = createRoot(dom);
    const show = (node: Node) =>
      root.render(
        <PeopleContext.Provider value={around.people()}>{draw(node.attrs.adf as AdfNode)}</PeopleContext.Provider>,
      );
    show(first);
    return {
      dom,
      update: (node) => {
        if (node.type !== first.type) return false;
        show(node);
        return true;
      },
      stopEvent: (event) => event.target instanceof HTMLElement && event.target.closest('button') !== null,
      ignoreMutation: () => true,
      // React may not be taken down while it is drawing, and an editor is sometimes destroyed from within a render.
      destroy: () => queueMicrotask(() => root.unmount()),
    };
  };

const MacroCard = ({ macro, edit }: { readonly macro: AdfNode; readonly edit: (macro: AdfNode) => void }) => {
  const title = (macro.attrs?.parameters as { readonly extensionTitle?: string } | undefined)?.extensionTitle;
  const isEmpty = plainText(macro).trim() === '';
  const chosen = Object.values(asConfig(configOf(macro))).filter((value) => typeof value === 'string');
  return (
    <div className="macro-card">
      <div className="macro-card-head">
        <span className="macro-card-title">{title ?? 'App'}</span>
        <button type="button" className="button small" onClick={() => edit(macro)}>
          Edit
        </button>
      </div>
      <div className="macro-card-body">
        {chosen.length > 0 && isEmpty ? (
          <p className="quiet">{chosen.join(' · ')}</p>
        ) : isEmpty ? (
          <p className="quiet">Nothing written yet. Edit opens the app’s own editor.</p>
        ) : (
          <DrawAdf content={bodyOf(macro).content} />
        )}
      </div>
    </div>
  );
};

const Kept = ({ node }: { readonly node: AdfNode }) => (
  <div className="kept" title="This editor keeps it as it is.">
    <DrawAdf content={[node]} />
  </div>
);

const asConfig = (config: unknown): object => (typeof config === 'object' && config !== null ? config : {});

const plainText = (node: AdfNode): string => (node.text ?? '') + (node.content ?? []).map(plainText).join(' ');

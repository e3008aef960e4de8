import { history } from 'prosemirror-history';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { AdfDoc, AdfNode } from '../../../src/adf/adf';
import { usePeople } from '../people';
import { insertBlock } from './commands';
import { fromAdf } from './from-adf';
import { keepAtoms } from './keep-atoms';
import { keys, typedShapes } from './keys';
import { atomViews } from './atom-views';
import { macroAt, type Macros, type OfferedMacro } from './macros';
import { suggest, type Asking } from './suggest';
import { SuggestMenu, type MenuKeys } from './suggest-menu';
import { toAdf } from './to-adf';
import { Toolbar } from './toolbar';
import { uniqueMacros } from './unique-macros';

/** What a page or an issue does with its editor. */
export interface EditorHandle {
  /** The document as it stands now. */
  readonly read: () => AdfDoc;
  /** The macro with this local id as it stands in the draft. */
  readonly findMacro: (localId: string) => AdfNode | undefined;
  /** Puts a changed macro in the place of the one with this local id; false where it is gone. */
  readonly replaceMacro: (localId: string, macro: AdfNode) => boolean;
}

export interface RichEditorProps {
  readonly initial: AdfDoc;
  /** What is being written, for screen readers. */
  readonly label: string;
  readonly placeholder?: string;
  readonly onEdit?: () => void;
  /** Left out where no macro may stand, as in an issue's description. */
  readonly macros?: Macros;
  readonly handle: Ref<EditorHandle>;
}

interface Open {
  readonly asking: Asking;
  readonly view: EditorView;
}

/** A plain rich-text editor over ADF: good enough to type notes, and it loses nothing of what it cannot edit. */
export const RichEditor = ({ initial, label, placeholder, onEdit, macros, handle }: RichEditorProps) => {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const menuKeys = useRef<MenuKeys | null>(null);
  const [state, setState] = useState<EditorState | undefined>();
  const [open, setOpen] = useState<Open | undefined>();
  const people = usePeople().all;
  const latest = useRef({ onEdit, macros, people });
  useEffect(() => {
    latest.current = { onEdit, macros, people };
  });

  useEffect(() => {
    if (place.current === null) return;
    const made = new EditorView(place.current, {
      state: EditorState.create({
        doc: fromAdf(initial),
        plugins: [
          suggest({
            show: (asking, from) => setOpen(asking === undefined ? undefined : { asking, view: from }),
            key: (event) => menuKeys.current?.(event) ?? false,
          }),
          typedShapes,
          ...keys,
          history(),
          uniqueMacros,
          keepAtoms,
        ],
      }),
      attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true', class: 'writing' },
      nodeViews: atomViews({
        people: () => latest.current.people,
        edit: (macro) => latest.current.macros?.edit(macro),
      }),
      dispatchTransaction: (transaction) => {
        made.updateState(made.state.apply(transaction));
        setState(made.state);
        if (transaction.docChanged) latest.current.onEdit?.();
      },
    });
    view.current = made;
    setState(made.state);
    return () => {
      made.destroy();
      view.current = null;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is being edited is taken once; a new document means a new editor
  }, []);

  useImperativeHandle(handle, () => ({
    read: () => (view.current === null ? initial : toAdf(view.current.state.doc)),
    findMacro: (localId) => (view.current === null ? undefined : macroAt(view.current.state.doc, localId)?.adf),
    replaceMacro: (localId, macro) => {
      const found = view.current === null ? undefined : macroAt(view.current.state.doc, localId);
      if (view.current === null || found === undefined) return false;
      view.current.dispatch(view.current.state.tr.setNodeMarkup(found.position, null, { adf: macro }));
      return true;
    },
  }));

  const run = (command: Command) => {
    if (view.current === null) return;
    command(view.current.state, view.current.dispatch);
    view.current.focus();
  };
  const placeMacro = ({ create }: OfferedMacro) => {
    const macro = create();
    run(insertBlock(macro));
    macros?.edit(macro);
  };
  const offered = macros?.offered ?? [];

  return (
    <div className="editor">
      {state !== undefined && (
        <Toolbar state={state} run={run} people={people} macros={offered} placeMacro={placeMacro} />
      )}
      <div className={isEmpty(state) ? 'paper is-empty' : 'paper'} data-placeholder={placeholder ?? ''} ref={place} />
      {open !== undefined && (
        <SuggestMenu {...open} people={people} keysRef={menuKeys} macros={offered} placeMacro={placeMacro} />
      )}
    </div>
  );
};

const isEmpty = (state: EditorState | undefined): boolean =>
  state?.doc.childCount === 1 && state.doc.firstChild?.isTextblock === true && state.doc.firstChild.content.size === 0;

import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** What stands between `/` or `@` and the cursor, while a menu may be offered for it. */
export interface Asking {
  readonly trigger: '/' | '@';
  readonly text: string;
  /** Positions of the trigger and the cursor, to be replaced by what is chosen. */
  readonly from: number;
  readonly to: number;
}

/** How the menu hears of what is being asked, and of the keys that belong to it while it is open. */
export interface SuggestMenu {
  readonly show: (asking: Asking | undefined, view: EditorView) => void;
  /** True where the menu took the key. */
  readonly key: (event: KeyboardEvent) => boolean;
}

const dismissed = new PluginKey<number | undefined>('suggest-dismissed');

/** Offers a menu while `/…` or `@…` is typed at the start of a word; Escape dismisses it for this word. */
export const suggest = (menu: SuggestMenu): Plugin =>
  new Plugin<number | undefined>({
    key: dismissed,
    state: {
      init: () => undefined,
      apply: (tr, before) => {
        const now = tr.getMeta(dismissed) as number | undefined;
        return now ?? (before === undefined ? undefined : tr.mapping.map(before));
      },
    },
    view: () => ({
      update: (view) => menu.show(view.hasFocus() ? asking(view.state) : undefined, view),
      destroy: () => undefined,
    }),
    props: {
      handleKeyDown: (view, event) => {
        const now = asking(view.state);
        if (now === undefined) return false;
        if (event.key !== 'Escape') return menu.key(event);
        view.dispatch(view.state.tr.setMeta(dismissed, now.from));
        return true;
      },
      handleDOMEvents: {
        blur: (view) => {
          menu.show(undefined, view);
          return false;
        },
      },
    },
  });

const asking = (state: EditorState): Asking | undefined => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.spec.code === true) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC');
  const match = /(?:^|\s)([/@])([\p{L}\p{N} -]{0,30})$/u.exec(before);
  const trigger = match?.[1];
  const text = match?.[2];
  if ((trigger !== '/' && trigger !== '@') || text === undefined) return undefined;
  const from = $from.pos - text.length - 1;
  return dismissed.getState(state) === from ? undefined : { trigger, text, from, to: $from.pos };
};

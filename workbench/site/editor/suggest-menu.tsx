import type { EditorView } from 'prosemirror-view';
import { useEffect, useState, type MutableRefObject } from 'react';
import type { WorkbenchUser } from '../../protocol';
import { choicesFor, type Choice } from './choices';
import type { OfferedMacro } from './macros';
import type { Asking } from './suggest';

/** Takes the keys that belong to the menu while it is open; true where it took one. */
export type MenuKeys = (event: KeyboardEvent) => boolean;

interface SuggestMenuProps {
  readonly asking: Asking;
  readonly view: EditorView;
  readonly people: readonly WorkbenchUser[];
  readonly macros: readonly OfferedMacro[];
  readonly placeMacro: (macro: OfferedMacro) => void;
  readonly keysRef: MutableRefObject<MenuKeys | null>;
}

/** The menu under the cursor: what `/` can insert, or whom `@` can name. */
export const SuggestMenu = ({ asking, view, people, macros, placeMacro, keysRef }: SuggestMenuProps) => {
  const choices = choicesFor(
    asking,
    people,
    macros.map((macro) => ({ ...macro, place: () => placeMacro(macro) })),
  );
  const [picked, setPicked] = useState(0);
  const at = Math.min(picked, choices.length - 1);

  const choose = (choice: Choice) => {
    view.dispatch(view.state.tr.delete(asking.from, asking.to));
    choice.run(view);
    view.focus();
  };

  useEffect(() => {
    keysRef.current = (event) => {
      const choice = choices[at];
      if (choice === undefined) return false;
      if (event.key === 'ArrowDown') setPicked((at + 1) % choices.length);
      else if (event.key === 'ArrowUp') setPicked((at + choices.length - 1) % choices.length);
      else if (event.key === 'Enter' || event.key === 'Tab') choose(choice);
      else return false;
      return true;
    };
    return () => {
      keysRef.current = null;
    };
  });

  if (choices.length === 0) return null;
  const { left, bottom } = view.coordsAtPos(asking.from);
  const style = { left: Math.max(8, Math.min(left, window.innerWidth - 268)), top: bottom + 4 };
  return (
    <ul className="menu suggest" role="listbox" aria-label={asking.trigger === '@' ? 'People' : 'Insert'} style={style}>
      {choices.map((choice, place) => (
        <li
          key={choice.name}
          role="option"
          aria-selected={place === at}
          // The editor would lose its cursor to a click, so the choice is made before the focus moves.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
        >
          <span>{choice.name}</span>
          <span className="quiet">{choice.about}</span>
        </li>
      ))}
    </ul>
  );
};

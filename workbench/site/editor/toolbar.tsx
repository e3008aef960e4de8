import type { Command, EditorState } from 'prosemirror-state';
import { useState } from 'react';
import type { WorkbenchUser } from '../../protocol';
import {
  hasMark,
  insertInline,
  isWithin,
  setLink,
  toggleBulletList,
  toggleCode,
  toggleEm,
  toggleOrderedList,
  toggleQuote,
  toggleStrong,
  toHeading,
  toParagraph,
} from './commands';
import { dateNode, mentionNode } from './inline-nodes';
import type { OfferedMacro } from './macros';
import { AskField } from './ask-field';
import { schema } from './schema';

interface ToolbarProps {
  readonly state: EditorState;
  readonly run: (command: Command) => void;
  readonly people: readonly WorkbenchUser[];
  /** None where no macro may stand. */
  readonly macros: readonly OfferedMacro[];
  readonly placeMacro: (macro: OfferedMacro) => void;
}

/** The buttons above the paper. Everything here has a key or a typed shape as well. */
export const Toolbar = ({ state, run, people, macros, placeMacro }: ToolbarProps) => {
  const [asking, setAsking] = useState<'link' | 'date' | undefined>();
  const done = () => setAsking(undefined);
  const { nodes } = schema;
  return (
    <div className="toolbar" role="toolbar" aria-label="Formatting">
      <select
        aria-label="Text style"
        value={styleOf(state)}
        onChange={(event) => run(event.target.value === '0' ? toParagraph : toHeading(Number(event.target.value)))}
      >
        <option value="0">Text</option>
        <option value="1">Heading 1</option>
        <option value="2">Heading 2</option>
        <option value="3">Heading 3</option>
      </select>
      <Tool name="Bold" sign={<b>B</b>} on={hasMark(state, 'strong')} act={() => run(toggleStrong)} />
      <Tool name="Italic" sign={<i>I</i>} on={hasMark(state, 'em')} act={() => run(toggleEm)} />
      <Tool name="Code" sign={<code>{'<>'}</code>} on={hasMark(state, 'code')} act={() => run(toggleCode)} />
      <Tool
        name="Link"
        sign="Link"
        on={hasMark(state, 'link')}
        act={() => setAsking(asking === 'link' ? undefined : 'link')}
        disabled={state.selection.empty}
      />
      <Tool name="Bullet list" sign="•" on={isWithin(state, nodes.bulletList)} act={() => run(toggleBulletList)} />
      <Tool name="Numbered list" sign="1." on={isWithin(state, nodes.orderedList)} act={() => run(toggleOrderedList)} />
      <Tool name="Quote" sign="❝" on={isWithin(state, nodes.blockquote)} act={() => run(toggleQuote)} />
      <select
        aria-label="Mention somebody"
        value=""
        onChange={(event) => {
          const user = people.find(({ accountId }) => accountId === event.target.value);
          if (user !== undefined) run(insertInline(mentionNode(user)));
        }}
      >
        <option value="">@</option>
        {people.map((user) => (
          <option key={user.accountId} value={user.accountId}>
            {user.displayName}
          </option>
        ))}
      </select>
      <Tool
        name="Date"
        sign="Date"
        on={asking === 'date'}
        act={() => setAsking(asking === 'date' ? undefined : 'date')}
      />
      {macros.map((macro) => (
        <button
          key={macro.title}
          type="button"
          className="button small accent-outline"
          title={macro.about}
          onClick={() => placeMacro(macro)}
        >
          + {macro.title}
        </button>
      ))}
      {asking === 'link' && (
        <AskField
          label="Address of the link"
          placeholder="https://… or /wiki/…"
          type="text"
          cancel={done}
          done={(href) => {
            run(setLink(href));
            done();
          }}
        />
      )}
      {asking === 'date' && (
        <AskField
          label="Which day"
          type="date"
          cancel={done}
          done={(day) => {
            if (day !== '') run(insertInline(dateNode(day)));
            done();
          }}
        />
      )}
    </div>
  );
};

interface ToolProps {
  readonly name: string;
  readonly sign: React.ReactNode;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

const Tool = ({ name, sign, on, disabled, act }: ToolProps) => (
  <button
    type="button"
    className="tool"
    aria-label={name}
    title={name}
    aria-pressed={on}
    disabled={disabled}
    onMouseDown={(event) => event.preventDefault()}
    onClick={act}
  >
    {sign}
  </button>
);

const styleOf = (state: EditorState): string => {
  const { parent } = state.selection.$from;
  return parent.type === schema.nodes.heading ? String(parent.attrs.level) : '0';
};

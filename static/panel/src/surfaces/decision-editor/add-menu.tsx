import type { PartKind } from '../../../../../src/core/decision/part';
import { Fold } from '../../parts/fold';
import { kindHelp } from './kind-help';

/** What Add can open beside the kinds of parts. */
export type Extra = 'title' | 'agreedOn' | 'participants';

const extras: readonly (readonly [Extra, string, string])[] = [
  ['title', 'Title', 'A short name; without one, the page’s title is used.'],
  ['agreedOn', 'Date agreed', 'When it was settled.'],
  ['participants', 'Who was in the room', 'Disciplines, and names if you like.'],
];

/** The two kinds whose boxes are always there have their own way to add another. */
const kinds = (Object.keys(kindHelp) as PartKind[]).filter((kind) => kind !== 'tension' && kind !== 'later');

/** Everything that a record may also hold, each by its name with one line of help. */
export function AddMenu({
  shown,
  onAddPart,
  onAddExtra,
}: {
  readonly shown: ReadonlySet<Extra>;
  readonly onAddPart: (kind: PartKind) => void;
  readonly onAddExtra: (extra: Extra) => void;
}) {
  return (
    <section className="box add">
      <Fold summary={<strong>Add what we will do, what is in scope, assumptions …</strong>}>
        <ul className="plain add-list">
          {kinds.map((kind) => (
            <Item key={kind} name={kindHelp[kind].heading} help={kindHelp[kind].help} onAdd={() => onAddPart(kind)} />
          ))}
          {extras.map(
            ([extra, name, help]) =>
              !shown.has(extra) && <Item key={extra} name={name} help={help} onAdd={() => onAddExtra(extra)} />,
          )}
        </ul>
      </Fold>
    </section>
  );
}

function Item({ name, help, onAdd }: { readonly name: string; readonly help: string; readonly onAdd: () => void }) {
  return (
    <li>
      <button type="button" className="add-item" onClick={onAdd}>
        <span className="add-name">{name}</span>
        <span className="faint">{help}</span>
      </button>
    </li>
  );
}

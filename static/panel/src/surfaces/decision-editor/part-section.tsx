import Button from '@atlaskit/button/new';
import type { ProposedWord } from '../../../../../src/contract/proposed-word';
import type { Part, PartKind } from '../../../../../src/core/decision/part';
import type { Draft } from './draft';
import { kindHelp } from './kind-help';
import { PartEditor, type PartActions } from './part-editor';

/** All parts of one kind, with a way to add one more. */
export function PartSection({
  kind,
  draft,
  proposed,
  actions,
  onAdd,
}: {
  readonly kind: PartKind;
  readonly draft: Draft;
  readonly proposed: readonly ProposedWord[];
  readonly actions: PartActions;
  readonly onAdd: (kind: PartKind) => void;
}) {
  const parts = draft.parts.filter((part) => part.kind === kind);
  const { heading, help } = kindHelp[kind];
  return (
    <section className="box">
      <h3>{heading}</h3>
      <p className="help">{help}</p>
      <ul className="plain">
        {parts.map((part, place) => (
          <PartEditor
            key={part.id}
            part={part}
            place={place}
            count={parts.length}
            others={draft.parts.filter((other) => other.id !== part.id && written(other))}
            proposed={proposed}
            actions={actions}
          />
        ))}
      </ul>
      <Button spacing="compact" appearance="subtle" onClick={() => onAdd(kind)}>
        Add another
      </Button>
    </section>
  );
}

const written = (part: Part) => part.text !== '';

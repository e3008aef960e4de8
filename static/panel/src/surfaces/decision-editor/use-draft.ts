import { useEffect, useState } from 'react';
import type { DecisionRecord } from '../../../../../src/core/decision/decision';
import type { Part, PartKind } from '../../../../../src/core/decision/part';
import type { Frame } from '../../frame';
import { addPart, begin, changePart, differs, insertPart, movePart, removePart, type Draft } from './draft';
import { dropDraft, keepDraft, keptDraft } from './kept-draft';
import { fieldId, type PartActions } from './part-editor';
import { useFocus } from './use-focus';

/** A part that was taken out, and where it stood. */
interface Removed {
  readonly part: Part;
  readonly place: number;
}

/** Everything that writing a record needs: the draft, kept in this tab with every change, and what can be done to it. */
export function useDraft(frame: Frame, original: DecisionRecord) {
  const begunFrom = JSON.stringify(original);
  const [kept] = useState(() => keptDraft(frame));
  const [draft, setDraft] = useState<Draft>(() => kept?.draft ?? begin(original));
  const [removed, setRemoved] = useState<Removed>();
  const [restored, setRestored] = useState(kept !== undefined);
  const focus = useFocus();
  const dirty = differs(draft, original);

  useEffect(() => {
    if (dirty) keepDraft(frame, { draft, begunFrom });
    else dropDraft(frame);
  }, [frame, draft, begunFrom, dirty]);

  const add = (kind: PartKind, after?: Part) => {
    const added = addPart(draft, kind, after?.id);
    setDraft(added.draft);
    focus(fieldId(added));
  };
  const addSaying = (to: Draft, kind: PartKind, text: string) => {
    const added = addPart(to, kind);
    setDraft(changePart(added.draft, added.id, { text }));
    focus(fieldId(added));
  };
  const actions: PartActions = {
    onChange: (part, fields) => setDraft(changePart(draft, part.id, fields)),
    onAddAfter: (part) => add(part.kind, part),
    onMove: (part, by) => {
      setDraft(movePart(draft, part.id, by));
      // Moving a field in the document takes the focus from it.
      focus(document.activeElement);
    },
    onRemove: (part) => {
      const siblings = draft.parts.filter(({ kind }) => kind === part.kind);
      const place = siblings.indexOf(part);
      const next = siblings[place - 1] ?? siblings[place + 1];
      setDraft(removePart(draft, part.id));
      if (part.text !== '') setRemoved({ part, place: draft.parts.indexOf(part) });
      focus(next ? fieldId(next) : 'direction');
    },
  };
  return {
    draft,
    dirty,
    removed: removed?.part,
    /** A draft from before was brought back; `pageChanged` where the panel was changed in the meantime. */
    restored: restored ? { pageChanged: kept?.begunFrom !== begunFrom } : undefined,
    change: (fields: Partial<Omit<Draft, 'parts'>>) => setDraft({ ...draft, ...fields }),
    add,
    /** One more part with these words. */
    addSaying: (kind: PartKind, text: string) => addSaying(draft, kind, text),
    /**
     * Words in the place of a part. What was weighed stays as it was: what follows from it is one more thing that we will
     * do, as is what the decision never spoke of; and what the decision says is left to the teams no longer.
     */
    propose: (part: Part | undefined, text: string) => {
      if (part === undefined || part.kind === 'tension') addSaying(draft, 'commitment', text);
      else if (part.kind === 'open') addSaying(removePart(draft, part.id), 'commitment', text);
      else {
        setDraft(changePart(draft, part.id, { text }));
        focus(fieldId(part));
      }
    },
    actions,
    focus,
    undo: () => {
      if (!removed) return;
      setDraft(insertPart(draft, removed.part, removed.place));
      setRemoved(undefined);
      focus(fieldId(removed.part));
    },
    startOver: () => {
      setDraft(begin(original));
      setRestored(false);
      focus('direction');
    },
    drop: () => dropDraft(frame),
  };
}

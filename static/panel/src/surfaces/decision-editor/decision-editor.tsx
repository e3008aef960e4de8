import { useMemo, useState, type KeyboardEvent } from 'react';
import { isAdfDoc } from '../../../../../src/adf/adf';
import { readRecord } from '../../../../../src/adf/read-record';
import { partKinds, type PartKind, type Tension } from '../../../../../src/core/decision/part';
import { macroBody, type Frame } from '../../frame';
import { NotUnderstoodText } from '../decision-panel/not-understood-text';
import { AddMenu, type Extra } from './add-menu';
import { DirectionBox } from './direction-box';
import { ErrandNote } from './errand-note';
import { Footer } from './footer';
import { HeadBox } from './head-box';
import { PartSection } from './part-section';
import { participantId, ParticipantsEditor } from './participants-editor';
import { RestoredNote } from './restored-note';
import { useDraft } from './use-draft';
import { useErrand } from './use-errand';
import { useProposedWords } from './use-proposed-words';
import { useSaving } from './use-saving';
import './editor.css';

/** The macro's editor: three boxes to begin with, the rest under Add. It reads and writes the macro's body, and nothing else. */
export function DecisionEditor({ frame }: { readonly frame: Frame }) {
  const body = macroBody(frame);
  const { record, notUnderstood } = useMemo(() => readRecord(body), [body]);
  const editing = useDraft(frame, record);
  const { draft, actions, add, change, focus } = editing;
  const errand = useErrand(frame, editing);
  const [opened, setOpened] = useState<readonly Extra[]>([]);
  const proposed = useProposedWords(frame, record);
  const saving = useSaving(editing, isAdfDoc(body) ? body : undefined);
  const shown = new Set<Extra>([
    ...opened,
    ...(draft.title ? (['title'] as const) : []),
    ...(draft.agreedOn ? (['agreedOn'] as const) : []),
    ...(draft.participants.length > 0 ? (['participants'] as const) : []),
  ]);

  const addSomebody = () => {
    change({ participants: [...draft.participants, { discipline: '' }] });
    focus(participantId(draft.participants.length));
  };
  const addExtra = (extra: Extra) => {
    setOpened([...opened, extra]);
    if (extra === 'participants') addSomebody();
    else focus(extra);
  };
  const section = (kind: PartKind) => (
    <PartSection key={kind} kind={kind} draft={draft} proposed={proposed} actions={actions} onAdd={add} />
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) saving.save();
    if (event.key === 'Escape') saving.cancel();
  };

  return (
    <div className="editor" onKeyDown={onKeyDown}>
      {errand && <ErrandNote errand={errand} />}
      {editing.restored && <RestoredNote {...editing.restored} onStartOver={editing.startOver} />}
      <HeadBox draft={draft} shown={shown} onChange={change} />
      <DirectionBox
        direction={draft.direction}
        onChange={(direction) => change({ direction })}
        onEnter={() => document.querySelector<HTMLElement>('.part-editor textarea')?.focus()}
      />
      {section('tension')}
      {section('later')}
      {partKinds
        .filter((kind) => kind !== 'tension' && kind !== 'later' && draft.parts.some((part) => part.kind === kind))
        .map(section)}
      {shown.has('participants') && (
        <ParticipantsEditor
          participants={draft.participants}
          tensions={draft.parts.filter((part) => part.kind === 'tension').filter(isWeighed)}
          onChange={(participants) => change({ participants })}
          onAdd={addSomebody}
        />
      )}
      <NotUnderstoodText items={notUnderstood} />
      <AddMenu shown={shown} onAddPart={add} onAddExtra={addExtra} />
      <Footer editing={editing} saving={saving} />
    </div>
  );
}

const isWeighed = ({ favoured, conceded }: Tension): boolean => favoured !== '' && conceded !== '';

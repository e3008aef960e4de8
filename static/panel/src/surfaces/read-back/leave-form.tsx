import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import type { ReadBackRoom, RoomQuestion } from '../../../../../src/contract/read-back';
import type { ErrorCode } from '../../../../../src/contract/reply';
import { longestLine } from '../../../../../src/core/read-back/read-back';
import { leaveToTeams } from '../../calls';
import { Failure } from '../../parts/failure';
import type { Frame } from '../../frame';

interface LeaveFormProps {
  readonly frame: Frame;
  readonly number: number;
  readonly question: RoomQuestion;
  /** What is typed stays with the question, whatever comes of it meanwhile. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeft: (room: ReadBackRoom) => void;
  readonly onCancel: () => void;
  readonly onWriteInEditor: (text: string) => void;
}

/** How the open question stands in the record, in words that the room can change before it does. */
export function LeaveForm(props: LeaveFormProps) {
  const { frame, number, question, text, onText, onLeft, onCancel, onWriteInEditor } = props;
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const [isTyped, setTyped] = useState(false);
  const id = useId();
  const leave = async () => {
    setBusy(true);
    setFailed(undefined);
    const reply = await leaveToTeams({ localId: frame.localId, number, question: question.id, text: text.trim() });
    setBusy(false);
    if (!reply.ok) setFailed(reply.code);
    else if (reply.value.outcome === 'written') onLeft(reply.value.room);
    else setTyped(true);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !isBusy) void leave();
      }}
    >
      <label htmlFor={id} className="label">
        What is left to the teams, in a line on the page
      </label>
      <TextArea
        id={id}
        value={text}
        autoFocus
        minimumRows={2}
        maxLength={longestLine}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {isTyped && (
        <p className="why" role="alert">
          Somebody has changes on this page that are not published. So that none are lost, write it in the page’s
          editor.
        </p>
      )}
      <div className="buttons">
        {isTyped ? (
          <Button appearance="primary" onClick={() => onWriteInEditor(text.trim())}>
            Open the editor
          </Button>
        ) : (
          <Button type="submit" appearance="primary" isLoading={isBusy} isDisabled={text.trim() === ''}>
            Write it into the decision
          </Button>
        )}
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {failed === 'changed-meanwhile' ? (
        <p className="why" role="alert">
          The page was changed at the same moment, and nothing was written. Write it once more.
        </p>
      ) : (
        failed && <Failure code={failed} />
      )}
    </form>
  );
}

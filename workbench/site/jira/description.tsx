import { useRef, useState } from 'react';
import { isAdfDoc, type AdfDoc } from '../../../src/adf/adf';
import { DrawAdf } from '../adf/draw-adf';
import { RichEditor, type EditorHandle } from '../editor/rich-editor';

interface DescriptionProps {
  readonly description: AdfDoc | string | null;
  readonly canEdit: boolean;
  readonly save: (description: AdfDoc) => Promise<boolean>;
}

/** The description, read or being written. Old issues carry plain text instead of ADF. */
export const Description = ({ description, canEdit, save }: DescriptionProps) => {
  const [isEditing, setEditing] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const doc = asDoc(description);
  return (
    <section className="description">
      <div className="section-head">
        <h2>Description</h2>
        {canEdit && !isEditing && (
          <button type="button" className="button small quiet-button" onClick={() => setEditing(true)}>
            Edit<span className="unseen"> the description</span>
          </button>
        )}
      </div>
      {isEditing ? (
        <>
          <RichEditor initial={doc} label="Description" handle={editor} />
          <div className="form-actions">
            <button
              type="button"
              className="button primary"
              onClick={() => {
                if (editor.current !== null)
                  void save(editor.current.read()).then((saved) => saved && setEditing(false));
              }}
            >
              Save
            </button>
            <button type="button" className="button" onClick={() => setEditing(false)}>
              Cancel
            </button>
          </div>
        </>
      ) : (
        <div className="adf">
          {doc.content.length === 0 ? <p className="quiet">Nothing written.</p> : <DrawAdf content={doc.content} />}
        </div>
      )}
    </section>
  );
};

const asDoc = (description: AdfDoc | string | null): AdfDoc => {
  if (isAdfDoc(description)) return description;
  const lines = typeof description === 'string' && description !== '' ? description.split('\n') : [];
  return {
    type: 'doc',
    version: 1,
    content: lines.map((text) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })),
  };
};

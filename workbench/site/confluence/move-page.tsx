import { useState } from 'react';
import { Dialog } from '../dialog';
import { FormFoot } from '../form-foot';
import { Show, useLoad } from '../load';
import { pagesIn, spaces, type Page } from '../rest/confluence';

interface MovePageProps {
  readonly page: Page;
  readonly move: (parentId: string) => void;
  readonly close: () => void;
}

/** Asks under which page this one should stand, in this space or another. */
export const MovePage = ({ page, move, close }: MovePageProps) => {
  const [parent, setParent] = useState('');
  const [places] = useLoad(async () => {
    const all = await spaces();
    return Promise.all(all.map(async (space) => ({ space, pages: await pagesIn(space.id, 'current') })));
  }, []);
  return (
    <Dialog title={`Move “${page.title}”`} onClose={close}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          move(parent);
        }}
      >
        <Show loaded={places} what="The pages">
          {(all) => (
            <label>
              Under
              <select value={parent} onChange={(event) => setParent(event.target.value)}>
                <option value="">Choose a page</option>
                {all.map(({ space, pages }) => (
                  <optgroup key={space.id} label={space.name}>
                    {pages
                      .filter(({ id }) => id !== page.id)
                      .map(({ id, title }) => (
                        <option key={id} value={id}>
                          {title}
                        </option>
                      ))}
                  </optgroup>
                ))}
              </select>
            </label>
          )}
        </Show>
        <FormFoot send="Move" isReady={parent !== ''} cancel={close} />
      </form>
    </Dialog>
  );
};

import { act, cleanup, render } from '@testing-library/react';
import { useLayoutEffect, useState } from 'react';
import { useFocus } from '../../../static/panel/src/surfaces/decision-editor/use-focus';

/** Adds a field and asks for the focus on it while the drawing before is not quite over: as somebody who types fast does. */
function Fields({ arrived }: { readonly arrived: boolean }) {
  const focus = useFocus();
  const [added, setAdded] = useState(false);
  useLayoutEffect(() => {
    if (!arrived || added) return;
    setAdded(true);
    focus('new');
  }, [arrived, added, focus]);
  return added ? <input id="new" /> : <input id="old" />;
}

describe('the focus in the editor', () => {
  afterEach(cleanup);

  test('goes to a new field even when something else arrived just before it was added', () => {
    const { rerender } = render(<Fields arrived={false} />);
    act(() => rerender(<Fields arrived />));
    expect(document.activeElement?.id).toBe('new');
  });
});

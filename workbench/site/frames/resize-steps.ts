/**
 * How a frame's height follows its content: it grows at once, so that nothing is cut off, and shrinks only when the
 * content has stayed smaller for a moment, so that a list that is briefly empty while it reloads does not make the page jump.
 */
export const settleHeight = (apply: (height: number) => void, patience = 180) => {
  let height = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (wanted: number): void => {
    clearTimeout(waiting);
    const set = () => {
      height = wanted;
      apply(wanted);
    };
    if (wanted >= height) set();
    else waiting = setTimeout(set, patience);
  };
};

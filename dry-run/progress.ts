/** A bar on standard error while a person is watching; nothing anywhere else. */
export interface Progress {
  readonly to: (share: number, note: string) => void;
  readonly end: () => void;
}

const width = 32;
const none: Progress = { to: () => undefined, end: () => undefined };

/** Draws at most once for each hundredth, so that drawing costs nothing. */
export function progressOn(stream: { readonly isTTY?: boolean; write(text: string): unknown }): Progress {
  if (!stream.isTTY) return none;
  let shown = -1;
  return {
    to: (share, note) => {
      const percent = Math.min(100, Math.floor(share * 100));
      if (percent === shown) return;
      shown = percent;
      const full = Math.round((percent / 100) * width);
      stream.write(`\r\u001b[2K${'█'.repeat(full)}${'░'.repeat(width - full)} ${percent} %  ${note}`);
    },
    end: () => stream.write('\r\u001b[2K'),
  };
}

// Where a Chromium is, if there is one: the browser tests and the pictures need it, nothing else does.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium, or undefined. `CHROMIUM=/path/to/it` comes first. */
export function findChromium() {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM, ...inPath, ...usual].find((path) => path && runs(path));
}

export const howToGetChromium =
  'Install one (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM to the path of a Chromium or Chrome.';

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

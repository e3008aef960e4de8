import { chromium, type Browser } from 'playwright-core';

/** Chromium without a window, and without its own errands in the network. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      // Containers run as root, where Chromium's own sandbox does not start. It only ever opens the local site.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

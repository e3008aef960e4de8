/**
 * The first script in the head of every frame, before the app's own: sets `__bridge`, which `@forge/bridge` captures
 * when it is loaded. All calls go to the host page; beside Forge's own commands the frame sends `resize {height}`,
 * and the host sends `theme`.
 */
import { connect } from './rpc';

interface Theme {
  readonly colorMode: string;
  readonly [kind: string]: string;
}

interface History {
  readonly listen: (callback: (...given: unknown[]) => void) => Promise<() => unknown>;
}

const host = document.currentScript?.dataset.host ?? '*';
const rpc = connect({
  peer: () => window.parent,
  peerOrigin: host,
  handle: (command, payload) => {
    if (command === 'theme') applyTheme(payload as Theme);
  },
});

function applyTheme(theme: Theme): void {
  const { colorMode, ...themes } = theme;
  const root = document.documentElement;
  root.dataset.colorMode = colorMode;
  root.dataset.theme = Object.entries(themes)
    .map(([kind, name]) => `${kind}:${name}`)
    .join(' ');
  if (document.getElementById('theme-tokens')) return;
  const link = Object.assign(document.createElement('link'), {
    id: 'theme-tokens',
    rel: 'stylesheet',
    href: '/_workbench/tokens.css',
  });
  document.head.append(link);
}

/** `listen` has to answer at once, though the host's own answer takes a moment. */
async function createHistory(): Promise<object> {
  const history = (await rpc.call('createHistory')) as History;
  return {
    ...history,
    listen(callback: (...given: unknown[]) => void) {
      const stop = history.listen(callback);
      return () => void stop.then((run) => run());
    },
  };
}

async function callBridge(command: string, payload?: unknown): Promise<unknown> {
  switch (command) {
    case 'enableTheming':
      applyTheme((await rpc.call('enableTheming')) as Theme);
      return true;
    case 'createHistory':
      return createHistory();
    default:
      return rpc.call(command, payload);
  }
}

Object.defineProperty(window, '__bridge', { value: { callBridge } });

/** Atlaskit's reset makes html and body as tall as the frame, so only the body's children tell the height. */
function tellHeight(): void {
  const bottoms = [...document.body.children].map((child) => child.getBoundingClientRect().bottom + window.scrollY);
  void rpc.call('resize', { height: Math.ceil(Math.max(0, ...bottoms)) });
}

window.addEventListener('DOMContentLoaded', () => {
  const watcher = new ResizeObserver(tellHeight);
  const watchAll = (): void => [...document.body.children].forEach((child) => watcher.observe(child));
  new MutationObserver(watchAll).observe(document.body, { childList: true });
  watchAll();
});

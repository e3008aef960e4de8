import '@atlaskit/css-reset';
import { view } from '@forge/bridge';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Locale } from './dates';
import { openFrame, type Frame } from './frame';
import './style/panel.css';
import { surfaceOf } from './surfaces/surface-of';

const root = createRoot(document.getElementById('root') ?? document.body);

function Surface({ frame }: { readonly frame: Frame }) {
  const Shown = surfaceOf(frame.moduleKey, document.documentElement.dataset['entry']);
  return (
    <Locale.Provider value={frame.locale}>
      <Suspense fallback={<p className="soft waiting">Loading …</p>}>
        <Shown frame={frame} />
      </Suspense>
    </Locale.Provider>
  );
}

void view.theme.enable();
void openFrame().then((frame) => root.render(<Surface frame={frame} />));

import '@atlaskit/css-reset';
import { view } from '@forge/bridge';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Locale } from './dates';
import { answerFeatureFlags } from './feature-flags';
import { openFrame, type Frame } from './frame';
import './style/panel.css';
import { surfaceOf } from './surfaces/surface-of';

function draw(frame: Frame): void {
  const Surface = surfaceOf(frame.moduleKey, document.documentElement.dataset.entry);
  createRoot(document.getElementById('root') ?? document.body).render(
    <Locale.Provider value={frame.locale}>
      <Suspense fallback={<p className="soft waiting">Loading …</p>}>
        <Surface frame={frame} />
      </Suspense>
    </Locale.Provider>,
  );
}

answerFeatureFlags();
void view.theme.enable();
void openFrame().then(draw);

import type { RestsOnPanel } from '../../../../../src/contract/rests-on';
import { useAsked } from '../../asked';
import { openRestsOn } from '../../calls';
import type { Frame } from '../../frame';
import { CannotOpen } from '../../parts/cannot-open';
import { Failure } from '../../parts/failure';
import { Skeleton } from '../../parts/skeleton';
import { WorkWord } from '../../parts/work-word';
import { NotReadNote } from './not-read-note';
import { RestingPage } from './resting-page';

/** The macro *Rests on* on a page: what the decision says here, and how the page's team reads it. */
export function RestsOnMacro({ frame }: { readonly frame: Frame }) {
  const { asked, again, put } = useAsked(() => openRestsOn(frame.localId));
  switch (asked.state) {
    case 'waiting':
      return <Skeleton lines={2} saying="Looking up what this page rests on" />;
    case 'failed':
      return <Failure code={asked.code} onRetry={() => void again()} />;
    case 'answered':
      return (
        <WorkWord.Provider value="page">
          <Answered panel={asked.value} config={frame.extension.config} onPanel={put} onAgain={again} />
        </WorkWord.Provider>
      );
  }
}

function Answered({
  panel,
  config,
  onPanel,
  onAgain,
}: {
  readonly panel: RestsOnPanel;
  readonly config: unknown;
  readonly onPanel: (panel: RestsOnPanel) => void;
  readonly onAgain: () => Promise<void>;
}) {
  switch (panel.view) {
    case 'not-read':
      return <NotReadNote why={panel.why} config={config} />;
    case 'cannot-open':
      return <CannotOpen decision={panel.key} ask={panel.ask} />;
    case 'gone':
      return (
        <p className="side">
          This page rested on Decision {panel.key}, which is no longer there. Its page was deleted, or the panel was
          taken off it.
        </p>
      );
    case 'page':
      return <RestingPage panel={panel} onPanel={onPanel} onAgain={onAgain} />;
  }
}

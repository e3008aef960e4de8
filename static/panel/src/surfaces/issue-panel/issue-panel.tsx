import type { IssuePanel as Panel } from '../../../../../src/contract/issue-panel';
import { useAsked } from '../../asked';
import { openIssuePanel, readAgain } from '../../calls';
import { Failure } from '../../parts/failure';
import { Skeleton } from '../../parts/skeleton';
import { CannotOpen } from '../../parts/cannot-open';
import { EpicPanel } from './epic-panel';
import { NoDecision } from './no-decision';
import { StoryPanel } from './story-panel';
import { useIssueChanges } from './use-issue-changes';

/** The side panel on an epic, a story or anything below it. */
export function IssuePanel() {
  const { asked, again, put } = useAsked(openIssuePanel);
  // What is stored follows a change by way of its event; whoever made the change sees it read at once.
  useIssueChanges(() => void readAgain().then((reply) => reply.ok && put(reply.value)));
  switch (asked.state) {
    case 'waiting':
      return <Skeleton lines={6} saying="Looking up what this rests on" />;
    case 'failed':
      return <Failure code={asked.code} onRetry={() => void again()} />;
    case 'answered':
      return <Answered panel={asked.value} onPanel={put} onAgain={again} />;
  }
}

function Answered({
  panel,
  onPanel,
  onAgain,
}: {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly onAgain: () => Promise<void>;
}) {
  switch (panel.view) {
    case 'no-decision':
      return <NoDecision level={panel.level} />;
    case 'cannot-open':
      return <CannotOpen decision={panel.key} ask={panel.ask} />;
    case 'gone':
      return (
        <p className="side">
          This rested on Decision {panel.key}, which is no longer there. Its page was deleted, or the panel was taken
          off it.
        </p>
      );
    case 'epic':
      return <EpicPanel panel={panel} onPanel={onPanel} onAgain={onAgain} />;
    case 'story':
      return <StoryPanel panel={panel} onPanel={onPanel} onAgain={onAgain} />;
  }
}

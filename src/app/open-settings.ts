import type { Settings } from '../contract/settings';
import { checks } from '../core/reader/checks';
import { isQuiet } from './hush';
import type { Ports } from './ports';

/** How each check has done on this site: counts only. */
export async function openSettings(ports: Ports): Promise<Settings> {
  const tallies = await ports.getTallies(checks.map(({ id }) => id));
  return {
    checks: checks.map(({ id, asks, loudest }) => {
      const tally = tallies.get(id) ?? { answered: 0, within: 0 };
      return { check: id, asks, ...tally, speaks: loudest === 'aloud' && isQuiet(tally) ? 'quiet' : loudest };
    }),
    jira: ports.jiraConnected() ? 'connected' : 'not-connected',
  };
}

import type { Site } from './open-site';
import { makePeopleAndPlaces } from './people-and-places';
import type { SiteSeed } from './site-seed';
import { tellStory } from './tell-story';

/** Fills a new site; one that was filled before is left as it is. */
export async function fill(
  site: Site,
  seed: SiteSeed,
  told: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  if (site.facts.get('filled')) return;
  if (site.facts.get('opens-as'))
    throw new Error('The site was left half-filled when it was last started. Start it with --fresh.');
  makePeopleAndPlaces(site, seed);
  site.events.publish({
    eventType: 'avi:forge:installed:app',
    about: 'installed:app',
    payload: { id: site.identity.installationId },
    selfGenerated: false,
    appMaySee: true,
  });
  await tellStory(site, seed.steps, (done) => told(done, seed.steps.length));
  await site.events.settle();
  site.facts.put('filled', new Date().toISOString());
  site.flush();
}

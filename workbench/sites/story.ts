import type { StoryNow } from '../protocol';
import { issueLink, pageLink } from '../site/frames/links';
import { fill } from './fill';
import { liveWeek } from './live-week';
import { namedOn } from './named';
import type { Site } from './open-site';
import type { SeedPlace, SiteSeed } from './site-seed';

/** The story that a site tells: which telling it is, how far it was lived, and what moves it on. */
export interface Story {
  now(): StoryNow;
  /** Lives the week after this one, and answers once the app has seen all of it. A week that was lived already is not lived again. */
  nextWeek(after: number): Promise<StoryNow>;
  /** Forgets the site and fills it anew, in a telling of this name. */
  beginAgain(variant: string): Promise<StoryNow>;
}

export interface StoryOptions {
  /** The site as it is now; another one after a new beginning. */
  readonly site: () => Site;
  /** All tellings; empty where the site tells no story. */
  readonly seeds: readonly SiteSeed[];
  /** Puts an empty site in the place of the one that there is. */
  readonly renew: () => Promise<void>;
}

export function openStory({ site, seeds, renew }: StoryOptions): Story {
  // One at a time: whoever clicks twice waits for the first, and then finds it done.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = before.then(act);
    before = turn.catch(() => undefined);
    return turn;
  };
  const now = (): StoryNow => storyOf(site(), seeds);
  return {
    now,
    nextWeek: (after) =>
      inTurn(async () => {
        const { facts } = site();
        const week = seedOf(site(), seeds)?.weeks?.[after];
        if (week === undefined || after !== weekOf(site())) return now();
        await liveWeek(site(), week.steps, Number(facts.get('steps') ?? 0), (steps) => facts.put('steps', `${steps}`));
        facts.put('week', `${after + 1}`);
        facts.remove('steps');
        site().flush();
        return now();
      }),
    beginAgain: (variant) =>
      inTurn(async () => {
        const seed = seeds.find((one) => one.variant?.name === variant);
        if (seed === undefined) throw new Error(`The story has no variant "${variant}".`);
        await renew();
        await fill(site(), seed);
        return now();
      }),
  };
}

const weekOf = ({ facts }: Site): number => Number(facts.get('week') ?? 0);

const seedOf = ({ facts }: Site, seeds: readonly SiteSeed[]): SiteSeed | undefined =>
  seeds.find(({ variant }) => variant?.name === facts.get('variant')) ?? seeds[0];

function storyOf(site: Site, seeds: readonly SiteSeed[]): StoryNow {
  const { variant, weeks = [] } = seedOf(site, seeds) ?? {};
  const week = weekOf(site);
  return {
    week,
    weeks: weeks.length,
    ...(variant === undefined ? {} : { variant: variant.name }),
    variants: seeds.flatMap((one) => one.variant ?? []),
    told: weeks.slice(0, week).map(({ title, told, places }) => ({
      title,
      text: told,
      places: places.flatMap((place) => placeOn(site, place) ?? []),
    })),
  };
}

/** Where somebody named in the story can go; nowhere once it was deleted. */
function placeOn(site: Site, { as, ref, title }: SeedPlace): StoryNow['told'][number]['places'][number] | undefined {
  const { pages, issues } = namedOn(site);
  const pageId = pages.get(ref) ?? '';
  if (site.confluence.pages.get(pageId)) return { as, title, path: pageLink(pageId) };
  const issue = site.jira.issues.get(issues.get(ref) ?? '');
  return issue && { as, title, path: issueLink(issue.key) };
}

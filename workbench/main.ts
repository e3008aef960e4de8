import { parseArgs } from 'node:util';
import { tellings } from './seed/tellings';
import { readManifest } from './platform/manifest';
import { seedFromFolder } from './sites/from-folder';
import type { SiteSeed } from './sites/site-seed';
import { startWorkbench } from './start-workbench';

const help = `npm start -- [options]
  --port N        the pages' port, 4600 unless given; the app's frames take the next one
  --fresh         forget the site and begin again
  --variant NAME  what the opening story's meeting agreed on: left (to the teams), batch, real-time or unspoken
  --site FOLDER   fill a new site from FOLDER/decisions.json and FOLDER/stories.json
The site is kept in .site/ and is as you left it when you start again.`;

const siteFolder = '.site';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      fresh: { type: 'boolean' },
      site: { type: 'string' },
      variant: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const port = Number(values.port ?? 4600);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) throw new Error('--port takes a number from 1 to 65534.');
  if (values.site !== undefined && values.variant !== undefined)
    throw new Error('--variant is about the opening story, and --site tells another.');
  const workbench = await startWorkbench({
    port,
    siteFolder: values.site === undefined ? siteFolder : `${siteFolder}/from-folder`,
    fresh: values.fresh === true || values.site !== undefined,
    ...(values.site === undefined
      ? theStory(values.variant)
      : { seed: seedFromFolder(values.site, readManifest(process.cwd())) }),
    filling: tellProgress,
  });
  const { variant, week, weeks } = workbench.story.now();
  if (values.variant !== undefined && values.variant !== variant) {
    await workbench.stop();
    throw new Error(`The site tells the story as "${variant ?? ''}". Add --fresh to forget it and begin again.`);
  }
  if (weeks > 0) console.log(`The story is in week ${week} of ${weeks}.`);
  console.log(`\nThroughline runs at ${workbench.url} (frames at ${workbench.framesUrl}). Ctrl+C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void workbench.stop().then(() => process.exit(0)));
}

/** All tellings of the opening story, and the one to fill a new site with. */
function theStory(name: string | undefined): { readonly seed: SiteSeed; readonly tellings: readonly SiteSeed[] } {
  const stories = tellings(new Date().toISOString().slice(0, 10));
  const seed = name === undefined ? stories[0] : stories.find(({ variant }) => variant?.name === name);
  if (seed) return { seed, tellings: stories };
  throw new Error(`--variant takes one of: ${stories.map(({ variant }) => variant?.name).join(', ')}.`);
}

function tellProgress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\rFilling the site: ${done} of ${all} steps`);
  else if (done === all) console.log(`Filled the site: ${all} steps`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

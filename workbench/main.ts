import { parseArgs } from 'node:util';
import { openingStory } from './seed/opening-story';
import { readManifest } from './platform/manifest';
import { seedFromFolder } from './sites/from-folder';
import { startWorkbench } from './start-workbench';

const help = `npm start -- [options]
  --port N        the pages' port, 4600 unless given; the app's frames take the next one
  --fresh         forget the site and begin again
  --site FOLDER   fill a new site from FOLDER/decisions.json and FOLDER/stories.json
The site is kept in .site/ and is as you left it when you start again.`;

const siteFolder = '.site';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      fresh: { type: 'boolean' },
      site: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const port = Number(values.port ?? 4600);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) throw new Error('--port takes a number from 1 to 65534.');
  const today = new Date().toISOString().slice(0, 10);
  const workbench = await startWorkbench({
    port,
    siteFolder: values.site === undefined ? siteFolder : `${siteFolder}/from-folder`,
    fresh: values.fresh === true || values.site !== undefined,
    seed: values.site === undefined ? openingStory(today) : seedFromFolder(values.site, readManifest(process.cwd())),
    filling: tellProgress,
  });
  console.log(`\nThroughline runs at ${workbench.url} (frames at ${workbench.framesUrl}). Ctrl+C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void workbench.stop().then(() => process.exit(0)));
}

function tellProgress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\rFilling the site: ${done} of ${all} steps`);
  else if (done === all) console.log(`Filled the site: ${all} steps`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

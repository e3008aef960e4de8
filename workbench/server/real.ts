import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WhatIsReal } from '../protocol';
import type { Site } from '../sites/open-site';
import { checkManifest } from './check-manifest';

type Check = WhatIsReal['checks'][number];

/** What was checked, in the words of the page "What is real here". Looked at once; a bundle does not change under a running site. */
export async function whatIsReal(site: Site): Promise<WhatIsReal> {
  return {
    checks: [
      await checkManifest(site.appFolder),
      bundleCheck(site),
      ...packageChecks(site),
      conformanceCheck(site.appFolder),
      {
        what: 'Atlassian’s own servers',
        result:
          'Nothing here has run on them: Jira, Confluence and the platform around the app are the workbench’s own.',
        ok: false,
      },
    ],
  };
}

function bundleCheck({ bundle, pool }: Site): Check {
  const bytes = readFileSync(bundle);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const loaded = pool.loadTime();
  const time = loaded === undefined ? '' : `, loaded in ${Math.round(loaded)} ms`;
  return {
    what: 'The app’s functions',
    result: `the bundle that would be deployed, ${Math.round(bytes.length / 1024)} KB${time}, sha256 ${digest}…`,
    ok: true,
  };
}

const shown = [
  '@forge/api',
  '@forge/kvs',
  '@forge/events',
  '@forge/resolver',
  '@forge/bridge',
  '@forge/csp',
  '@forge/manifest',
];

/** The packages as installed; they run unmodified, on two seams. */
function packageChecks({ appFolder }: Site): readonly Check[] {
  const found = shown.flatMap((name) => {
    const file = join(appFolder, 'node_modules', name, 'package.json');
    return existsSync(file)
      ? [`${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`]
      : [];
  });
  return [{ what: 'Atlassian’s packages, unmodified', result: found.join(', ') || 'none found', ok: found.length > 0 }];
}

/** Written by the tests that hold the workbench against the official OpenAPI files. */
function conformanceCheck(appFolder: string): Check {
  const what = 'Jira’s and Confluence’s answers';
  const file = join(appFolder, 'dist', 'openapi-report.json');
  if (!existsSync(file))
    return {
      what,
      result:
        'not yet held against Atlassian’s OpenAPI files in this checkout: npm test does it where the files are at hand',
      ok: false,
    };
  const report = JSON.parse(readFileSync(file, 'utf8')) as { exchanges: number; endpoints: number; failures: number };
  return {
    what,
    result: `${report.exchanges} requests and replies of ${report.endpoints} endpoints held against Atlassian’s OpenAPI files, ${report.failures} in disagreement`,
    ok: report.failures === 0,
  };
}

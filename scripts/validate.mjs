// Holds manifest.yml against Forge's own schema and the offline half of `forge lint`. `--lint` adds the latter (half a minute).
import { existsSync, readdirSync, statSync, writeFileSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
const require = createRequire(import.meta.url);
const problems = [...(await schema()), ...uiKitOne(), ...(process.argv.includes('--lint') ? await lint() : [])];
problems.forEach((problem) => console.log(problem));
console.log(problems.length ? `manifest.yml: ${problems.length} to mend` : 'manifest.yml: valid');
process.exit(problems.length ? 1 : 0);

async function schema() {
  const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');
  const found = [];
  for (const type of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
    const { errors } = await ProcessorBuilder.instance().withValidation(type).build().process('manifest.yml');
    found.push(...(errors ?? []).map((e) => `manifest.yml:${e.line}:${e.column} ${e.level} ${e.message}`));
  }
  return found;
}

/** The schema still accepts UI Kit 1 (a `function` without `resource`), which the platform has removed. */
function uiKitOne() {
  const { modules } = require('yaml').parse(require('node:fs').readFileSync('manifest.yml', 'utf8'));
  const drawn = ['macro', 'jira:issueContext', 'confluence:globalSettings'];
  return drawn.flatMap((type) =>
    (modules[type] ?? [])
      .filter((module) => !module.resource)
      .map((module) => `${type} ${module.key}: has no resource (UI Kit 1 is gone from the platform)`),
  );
}

async function lint() {
  // Without this it would download six OpenAPI files; the official ones are used where they lie beside the project.
  process.env.USE_LOCAL_SWAGGER = '1';
  const stub = join(mkdtempSync(join(tmpdir(), 'throughline-lint-')), 'stub.json');
  writeFileSync(stub, '{"paths":{}}');
  const specs = { JIRA: 'jira-platform-v3', JSW: 'jira-software', CONF_V2: 'confluence-v2' };
  for (const kind of ['JIRA', 'JSM', 'JSW', 'CONF', 'CONF_V2', 'BB']) {
    const official = resolve('..', 'shared', 'specs', `${specs[kind]}.json`);
    process.env[`LOCAL_${kind}_SWAGGER`] = existsSync(official) ? official : stub;
  }
  const { lint: runLint } = require('@forge/lint');
  const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
  const heard = [];
  const hear = (line) => heard.push(String(line));
  const logger = { info: () => {}, warn: hear, error: hear, debug: () => {}, trace: () => {} };
  // The feature gates the linter asks about: all off, and no deprecated runtimes besides what the schema knows.
  const gates = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'then' ? undefined : async () => (name === 'getDeprecatedRuntimes' ? ['nodejs20.x'] : []),
    },
  );
  const manifest = await new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
  const results = await runLint(sources('src'), manifest, 'development', logger, gates, {
    linter: { mode: 'client-side' },
  });
  const found = results.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  return [
    ...found.map((p) => `${p.file ?? 'manifest.yml'}:${p.line ?? 0} ${p.class ?? 'lint'} ${p.message}`),
    ...heard,
  ];
}

function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });
}

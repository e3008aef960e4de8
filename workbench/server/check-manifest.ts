import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { WhatIsReal } from '../protocol';

const checked = new Map<string, Promise<WhatIsReal['checks'][number]>>();

/** Validates manifest.yml with Atlassian's own package: schema, cross-references, files. Done once for a folder. */
export function checkManifest(appFolder: string): Promise<WhatIsReal['checks'][number]> {
  const known = checked.get(appFolder) ?? validate(appFolder);
  checked.set(appFolder, known);
  return known;
}

/** In a process of its own: the package takes seconds to load, and would hold up everybody else's requests. */
async function validate(appFolder: string): Promise<WhatIsReal['checks'][number]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', validator], { cwd: appFolder });
  const problems = JSON.parse(stdout.slice(stdout.lastIndexOf('\n[') + 1)) as readonly string[];
  return {
    what: 'manifest.yml',
    result: problems.length === 0 ? 'valid, says @forge/manifest' : problems.join('; '),
    ok: problems.length === 0,
  };
}

const validator = `
  const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');
  const validate = (type) => ProcessorBuilder.instance().withValidation(type).build().process('manifest.yml');
  Promise.all([ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER].map(validate)).then((results) => {
    const problems = results.flatMap(({ errors }) => errors ?? []).filter(({ level }) => level !== 'warning');
    console.log('\\n' + JSON.stringify(problems.map(({ message }) => message)));
  });
`;

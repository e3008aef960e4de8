import { join, relative } from 'node:path';
import type { WhatIsReal } from '../protocol';

const checked = new Map<string, Promise<WhatIsReal['checks'][number]>>();

/** Validates manifest.yml with Atlassian's own package: schema, cross-references, files. Done once for a folder. */
export function checkManifest(appFolder: string): Promise<WhatIsReal['checks'][number]> {
  const known = checked.get(appFolder) ?? validate(appFolder);
  checked.set(appFolder, known);
  return known;
}

async function validate(appFolder: string): Promise<WhatIsReal['checks'][number]> {
  const { ProcessorBuilder, ValidationTypes } = await import('@forge/manifest');
  const results = await Promise.all(
    // The package reads below the working folder.
    [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER].map((type) =>
      ProcessorBuilder.instance()
        .withValidation(type)
        .build()
        .process(relative(process.cwd(), join(appFolder, 'manifest.yml'))),
    ),
  );
  const problems = results.flatMap(({ errors }) => errors ?? []).filter(({ level }) => level !== 'warning');
  return {
    what: 'manifest.yml',
    result: problems.length === 0 ? 'valid, says @forge/manifest' : problems.map(({ message }) => message).join('; '),
    ok: problems.length === 0,
  };
}

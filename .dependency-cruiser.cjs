/** The house's one-way doors: who may import whom. `docs/decisions/` says why. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: to, path: '^(src|static|workbench|test|node_modules)/' },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|static|workbench)' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'core-imports-nothing',
      '^src/core/',
      '^(src/core/|node_modules/(stemmer|diff)/)',
      'pure: only small text libraries',
    ),
    only('adf-knows-core', '^src/adf/', '^(src/(adf|core)/)', 'pure: ADF in, values out'),
    only('contract-knows-core', '^src/contract/', '^src/(contract|core)/', 'what crosses invoke()'),
    only('app-knows-core', '^src/app/', '^src/(app|core|contract)/', 'use cases reach the world through ports'),
    only(
      'handlers-call-use-cases',
      '^src/handlers/',
      '^(src/(handlers|app|contract|core)/|node_modules/@forge/(resolver|events)/)',
      'event → use case → reply',
    ),
    only(
      'forge-is-the-edge',
      '^src/forge/',
      '^(src/(forge|core|adf)/|src/app/(ports|set-up-ports|read-back-ports|fifteen-minutes-ports|planning-ports|plan-registration|seen|standing|sprint-moment|jobs|viewer|sought)|src/contract/(modules|switches|gadget|set-up|sprint-review)|node_modules/(@forge/|valibot/))',
      'the only place that knows the platform',
    ),
    only('wire-joins', '^src/wire\\.ts$', '^src/(app|forge|core)/', 'the one place that joins forge/ to app/'),
    only('index-lists', '^src/index\\.ts$', '^src/(wire|handlers/)', 'a table of contents'),
    {
      name: 'frames-know-the-contract',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^src/(app|forge|handlers|wire|index)' },
    },
    {
      name: 'the-app-does-not-know-the-workbench',
      severity: 'error',
      from: { path: '^(src|static)/' },
      to: { path: '^workbench/' },
    },
    { name: 'not-to-tests', severity: 'error', from: { path: '^(src|static|workbench)/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

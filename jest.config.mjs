const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];
// A few libraries ship as ES modules only; they are turned into CommonJS like our own files.
const esmOnly = ['stemmer', '@atlaskit', '@forge/bridge', 'p-retry', '@compiled'];
const shared = {
  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['/dist/', '/.site/'],
};
const project = (displayName, testMatch, more = {}) => ({
  ...shared,
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/test/${glob}`),
  ...more,
});

export default {
  // Nothing here is timed; a test that hangs ends, and one on a busy machine does not.
  testTimeout: 60_000,
  projects: [
    project('core', ['core/**/*.test.ts', 'adf/**/*.test.ts', 'contract/**/*.test.ts']),
    project('cases', ['cases/**/*.test.ts', 'dry-run/**/*.test.ts']),
    project('app', ['app/**/*.test.ts', 'forge/**/*.test.ts', 'handlers/**/*.test.ts', 'permissions/**/*.test.ts']),
    project('rules', ['rules/**/*.test.ts']),
    project('panel', ['static/**/*.test.tsx', 'static/**/*.test.ts'], {
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        // It has a `browser` entry only.
        '^@forge/jira-bridge$': '<rootDir>/node_modules/@forge/jira-bridge/out/index.js',
        '\\.css$': '<rootDir>/test/static/panel/no-style.ts',
      },
    }),
    project('workbench', ['workbench/**/*.test.ts']),
    project('browser', ['browser/**/*.test.ts']),
  ],
};

import type { Manifest } from './manifest';

/** Who the app is on this site: fixed for good, so that stored ids stay true over restarts. */
export interface Identity {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly installationId: string;
  readonly cloudId: string;
  /** The app's own user: an ordinary account that restrictions can leave out. */
  readonly appAccountId: string;
  readonly contextAri: string;
  readonly contexts: readonly string[];
}

export function identityOf(manifest: Manifest, products: readonly string[]): Identity {
  const appId = manifest.app.id.split('/').at(-1) ?? 'app';
  const cloudId = '7a1c0d4e-0000-4000-8000-000000000001';
  const anchor = products[0] ?? 'confluence';
  return {
    appId,
    appVersion: '1.0.0',
    environmentId: '7a1c0d4e-0000-4000-8000-000000000002',
    installationId: '7a1c0d4e-0000-4000-8000-000000000003',
    cloudId,
    appAccountId: `app:${appId}`,
    contextAri: `ari:cloud:${anchor}::site/${cloudId}`,
    contexts: products.map((product) => `ari:cloud:${product}::site/${cloudId}`),
  };
}

/** The products that the app is installed on, the required one first. */
export function productsOf(manifest: Manifest, jiraConnected: boolean): readonly string[] {
  const declared = Object.entries(
    manifest.app.compatibility ?? { confluence: { required: true }, jira: { required: false } },
  );
  return declared
    .filter(([product, { required }]) => required || product !== 'jira' || jiraConnected)
    .sort(([, one], [, other]) => Number(other.required) - Number(one.required))
    .map(([product]) => product);
}

/** How Jira names the app's own field in a field's schema. */
export const fieldTypeOf = (identity: Identity, moduleKey: string): string =>
  `ari:cloud:ecosystem::extension/${identity.appId}/${identity.environmentId}/static/${moduleKey}`;

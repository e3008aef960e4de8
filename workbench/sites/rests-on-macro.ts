import type { AdfNode } from '../../src/adf/adf';
import type { LinkedDecision } from '../../src/contract/found-decision';
import type { Site } from './open-site';

/** The macro *Rests on* as its editor would leave it in a page, with this decision chosen. */
export function restsOnMacro({ identity }: Site, chosen: LinkedDecision): AdfNode {
  const extensionKey = `${identity.appId}/${identity.environmentId}/static/rests-on`;
  return {
    type: 'extension',
    attrs: {
      layout: 'default',
      extensionType: 'com.atlassian.ecosystem',
      extensionKey,
      localId: 'rests-on',
      parameters: {
        localId: 'rests-on',
        extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
        extensionTitle: 'Rests on',
        guestParams: { decision: chosen.decision, key: chosen.key },
      },
    },
  };
}

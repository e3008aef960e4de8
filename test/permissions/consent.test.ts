import { NeedsAuthenticationError } from '@forge/api';
import { parseViewer } from '../../src/forge/parse-context';
import { parseRequest } from '../../src/forge/parse-request';
import { resolverOf } from '../../src/handlers/resolver';
import { openWorld, panel } from '../fakes/world';
import { aRecord } from '../make/record';

test('whoever has not let the app act for them yet is asked by the platform, not told that something broke', async () => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', aRecord())] });
  Object.assign(world.ports, {
    readPage: () => Promise.reject(new NeedsAuthenticationError('Authentication Required', 'atlassian')),
  });
  const call = resolverOf(world.ports, { parseViewer, parseRequest })(
    {
      call: { functionKey: 'openDecisionPanel', payload: { localId: 'one' } },
      context: { extension: { content: { id: '10', type: 'page' } } },
    },
    { principal: { accountId: 'reader' }, license: { isActive: true } },
  );
  await expect(call).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
});

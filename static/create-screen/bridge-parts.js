// The parts of the bridges that these frames use. The packages are CommonJS, of which a bundler can leave nothing out,
// and would make up half of a frame that Jira loads with every create dialog.
import { getContext } from '../../node_modules/@forge/bridge/out/view/getContext.js';

export { invoke } from '../../node_modules/@forge/bridge/out/invoke/invoke.js';
export { uiModificationsApi } from '../../node_modules/@forge/jira-bridge/out/ui-modifications/index.js';
export { requestJira } from '../../node_modules/@forge/bridge/out/fetch/index.js';
export { router } from '../../node_modules/@forge/bridge/out/router/router.js';
export { Modal } from '../../node_modules/@forge/bridge/out/modal/index.js';
export { showFlag } from '../../node_modules/@forge/bridge/out/flag/flag.js';

export const view = { getContext };

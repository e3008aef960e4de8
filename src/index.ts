import { consumerOf, sweepOf, triggerOf } from './handlers/background';
import { jqlFunctionOf } from './handlers/jql-function';
import { resolverOf } from './handlers/resolver';
import {
  parseIssueEvent,
  parseJob,
  parsePageEvent,
  parseProjectEvent,
  parseRequest,
  parseSearch,
  parseSprintEvent,
  parseViewer,
  ports,
} from './wire';

// Calls from panels, the field's picker and the settings page.
export const resolver = resolverOf(ports, { parseViewer, parseRequest });

// What `restingOn` and `writtenBefore` stand for in JQL.
export const jqlFunction = jqlFunctionOf(ports, parseSearch);

// The macros in PDF and Word.
export { exportPanel } from './handlers/export-panel';
export { exportRestsOn } from './handlers/export-rests-on';

// Events only leave jobs in the queue …
export const onPageEvent = triggerOf(ports, parsePageEvent);
export const onIssueEvent = triggerOf(ports, parseIssueEvent);
export const onProjectEvent = triggerOf(ports, parseProjectEvent);
export const onSprintEvent = triggerOf(ports, parseSprintEvent);
export const onLifecycle = sweepOf(ports);
export const sweep = sweepOf(ports);

// … and the consumer does them.
export const work = consumerOf(ports, parseJob);

import * as v from 'valibot';
import { parseAs } from './parse';

const operations = v.object({ operations: v.array(v.object({ operation: v.string(), targetType: v.string() })) });

/** Whether what somebody may do on a page is to change the page itself, and not only what hangs on it, as a comment does. */
export const mayUpdatePage = (body: unknown): boolean =>
  parseAs(operations, body, 'what the viewer may do').operations.some(
    ({ operation, targetType }) => operation === 'update' && targetType === 'page',
  );

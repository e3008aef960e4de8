import type { Ports } from '../app/ports';
import type { Search } from '../app/sought';
import { understandSearch } from '../app/understand-search';
import { nameOf } from './reply';

/** What Jira puts in a function's place, or tells whoever searches; a mistake stays one, and is kept like an answer. */
interface Answer {
  readonly jql?: string;
  readonly error?: string;
  readonly storeErrorAsPrecomputation?: boolean;
}

/** Both functions of the app in JQL. Jira asks once and keeps the answer, for everybody, until the app changes it. */
export const jqlFunctionOf =
  (ports: Ports, parseSearch: (event: unknown) => Search) =>
  async (event: unknown): Promise<Answer> => {
    try {
      const understood = await understandSearch(ports, parseSearch(event));
      return 'mistake' in understood
        ? { error: understood.mistake, storeErrorAsPrecomputation: true }
        : { jql: ports.jqlOf(understood.sought) };
    } catch (error) {
      ports.log(`jql: ${nameOf(error)}`);
      return { error: 'Throughline could not look this up just now. Search again in a minute.' };
    }
  };

import { randomUUID } from 'node:crypto';
import { callsIn, keptFor, type FunctionCall } from '../jira/jql-functions';
import type { Precomputation } from '../jira/model';
import type { JiraWorld } from '../jira/world';
import { parseQuery } from '../query-language/parse';
import { jiraErrors } from '../jira/refusals';
import type { RestReply } from '../rest/endpoint';
import type { Asked } from '../rest/product';
import type { Invocations } from './functions/invocations';

/** Before a search is answered: every function of the app that it calls and that is not known is evaluated. */
export interface FunctionEvaluation {
  /** The refusal where an evaluation failed. */
  ready(asked: Asked): Promise<RestReply | undefined>;
}

/** What an app may answer: JQL, or what to tell the person, which is kept only if it says so. */
interface Answer {
  readonly jql?: string;
  readonly error?: string;
  readonly storeErrorAsPrecomputation?: boolean;
}

/** A failure is not asked for again at once. */
const patience = 60_000;

export function openFunctionEvaluation(world: JiraWorld, invocations: Invocations): FunctionEvaluation {
  const failures = new Map<string, { readonly message: string; readonly at: number }>();
  // Two people who search at once wait for one evaluation.
  const running = new Map<string, Promise<string | undefined>>();

  const evaluate = async ({ declared, clause, given }: FunctionCall, name: string): Promise<string | undefined> => {
    const id = randomUUID();
    const { field, operator } = clause;
    const outcome = await invocations.invoke({
      functionKey: declared.functionKey,
      module: { type: 'jira:jqlFunction', key: declared.moduleKey },
      // What it stands for is everybody's, so nobody's account comes with it.
      event: {
        precomputationId: id,
        clause: { field, type: ['issue'], operator, functionName: declared.name, arguments: given },
      },
      what: `JQL function ${declared.name}`,
    });
    const { jql, error, storeErrorAsPrecomputation } = (outcome.kind === 'value' ? outcome.value : {}) as Answer;
    if (jql === undefined && storeErrorAsPrecomputation !== true) {
      const message = error ?? `The function '${declared.name}' could not be evaluated. Try again in a minute.`;
      failures.set(name, { message, at: Date.now() });
      return message;
    }
    const now = new Date().toISOString();
    const kept: Precomputation = {
      id,
      functionKey: declared.key,
      functionName: declared.name,
      field,
      operator,
      arguments: given,
      ...(jql === undefined ? { error: error ?? '' } : { value: jql }),
      created: now,
      updated: now,
      used: now,
    };
    world.precomputations.put(id, kept);
    return undefined;
  };

  const evaluated = (call: FunctionCall): Promise<string | undefined> => {
    const { declared, clause, given } = call;
    const name = JSON.stringify([declared.key, clause.field, clause.operator, given]);
    const failed = failures.get(name);
    if (failed && failed.at > Date.now() - patience) return Promise.resolve(failed.message);
    const work = running.get(name) ?? evaluate(call, name).finally(() => running.delete(name));
    running.set(name, work);
    return work;
  };

  return {
    async ready(asked) {
      if (world.functions.length === 0) return undefined;
      const unknown = jqlIn(asked)
        .flatMap((jql) => callsOf(world, jql))
        .filter((call) => !keptFor(world, call));
      for (const call of unknown) {
        const message = await evaluated(call);
        if (message !== undefined) return jiraErrors(400, [message]);
      }
      return undefined;
    },
  };
}

/** The queries in a request, wherever an endpoint takes one. */
function jqlIn({ path, body }: Asked): readonly string[] {
  const inQuery = new URL(path, 'http://site').searchParams.getAll('jql');
  return [...inQuery, ...(body?.includes('"jql"') === true ? inBody(body) : [])];
}

function inBody(body: string): readonly string[] {
  try {
    const { jql } = JSON.parse(body) as { jql?: unknown };
    return typeof jql === 'string' ? [jql] : [];
  } catch {
    return [];
  }
}

/** A query that cannot be read is refused by the search itself. */
function callsOf(world: JiraWorld, jql: string): readonly FunctionCall[] {
  try {
    const { where } = parseQuery(jql);
    return where ? callsIn(world, where) : [];
  } catch {
    return [];
  }
}

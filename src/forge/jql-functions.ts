import { route } from '@forge/api';
import * as v from 'valibot';
import { AppError } from '../app/ports';
import type { KeptSearch, Search, SearchPorts, Sought } from '../app/sought';
import { parseAs } from './parse';
import { askJira, json, unforeseen } from './rest';

const clause = v.object({
  field: v.string(),
  functionName: v.picklist(['restingOn', 'writtenBefore']),
  operator: v.picklist(['in', 'not in', 'not_in']),
  arguments: v.array(v.string()),
});

const searchOf = ({ field, functionName, operator, arguments: given }: v.InferOutput<typeof clause>): Search => ({
  name: functionName,
  field,
  given,
  negated: operator !== 'in',
});

/** What Jira hands over when it asks what a function in somebody's search stands for. */
export function parseSearch(event: unknown): Search {
  const parsed = v.safeParse(v.object({ clause }), event);
  if (!parsed.success) throw new AppError('invalid-request', 'a JQL function that is not this app’s');
  return searchOf(parsed.output.clause);
}

/**
 * The indexed issue property says it all, so no list of issues is ever given, and Jira's limit of a thousand values is
 * never met. JQL's `!=` and `>=` leave out what is empty, so the other way round names it.
 */
const jqlOf = ({ decision, readBefore, negated }: Sought): string => {
  if (readBefore === undefined)
    return negated ? `(decisionKey is EMPTY OR decisionKey != "${decision}")` : `decisionKey = "${decision}"`;
  return negated
    ? `(decisionKey is EMPTY OR decisionKey != "${decision}" OR decisionReading is EMPTY OR decisionReading >= ${readBefore})`
    : `(decisionKey = "${decision}" AND decisionReading < ${readBefore})`;
};

const page = v.object({
  isLast: v.optional(v.boolean(), true),
  values: v.array(v.looseObject({ id: v.string(), value: v.optional(v.string()) })),
});

/** Jira shows an app its own functions only. */
const listSearches: SearchPorts['listSearches'] = async () => {
  const found: KeptSearch[] = [];
  for (let seen = 0, isLast = false; !isLast;) {
    const answer = await askJira('app', route`/rest/api/3/jql/function/computation?startAt=${seen}&maxResults=100`);
    if (answer.status !== 200) throw unforeseen('the JQL functions', answer);
    const { values, isLast: last } = parseAs(page, answer.body, 'the JQL functions');
    for (const value of values) {
      // One of a version that has other functions is not for this one to change.
      const parsed = v.safeParse(clause, value);
      if (!parsed.success) continue;
      found.push({
        id: value.id,
        search: searchOf(parsed.output),
        ...(value.value !== undefined && { jql: value.value }),
      });
    }
    seen += values.length;
    isLast = last || values.length === 0;
  }
  return found;
};

const updateSearches: SearchPorts['updateSearches'] = async (changed) => {
  const values = changed.map(({ id, jql }) => ({ id, value: jql }));
  const answer = await askJira(
    'app',
    route`/rest/api/3/jql/function/computation?skipNotFoundPrecomputations=true`,
    json('POST', { values }),
  );
  if (answer.status >= 300) throw unforeseen('the JQL functions', answer);
};

export const jqlFunctions: SearchPorts = { jqlOf, listSearches, updateSearches };

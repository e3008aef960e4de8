import { holds, meets, texts, type FieldValue } from '../query-language/compare';
import { parseQuery } from '../query-language/parse';
import type { Clause, Query } from '../query-language/syntax';
import { syntaxError } from '../query-language/tokens';
import { checkOperands, type ValueKind } from './check-operands';
import { instantFunctions } from './instants';
import { withoutFunctions } from './jql-functions';
import type { Issue, PropertyAlias, Sprint } from './model';
import { hasTeamField, teamInQuery } from './team-field';
import { projectOf, typeOf, type JiraWorld } from './world';

type ValueOf = (world: JiraWorld, issue: Issue) => FieldValue;

const idAndKey = (issue: Issue | undefined): readonly string[] => (issue ? [issue.id, issue.key] : []);

const systemFields: Readonly<Record<string, ValueOf>> = {
  key: (_, issue) => issue.key,
  issuekey: (_, issue) => issue.key,
  issue: (_, issue) => idAndKey(issue),
  id: (_, issue) => issue.id,
  project: (world, issue) => {
    const { id, key, name } = projectOf(world, issue);
    return [id, key, name];
  },
  issuetype: (world, issue) => [typeOf(world, issue).id, typeOf(world, issue).name],
  type: (world, issue) => [typeOf(world, issue).id, typeOf(world, issue).name],
  hierarchylevel: (world, issue) => typeOf(world, issue).hierarchyLevel,
  parent: (world, issue) => idAndKey(issue.parentId === undefined ? undefined : world.issues.get(issue.parentId)),
  summary: (_, issue) => issue.summary,
  description: (_, issue) => JSON.stringify(issue.description),
  text: (_, issue) => [issue.summary, textBelow(issue.description)],
  labels: (_, issue) => issue.labels,
  sprint: (world, issue) => (issue.sprintIds ?? []).flatMap((id) => [id, world.sprints.get(id)?.name ?? id]),
  status: (_, issue) => issue.status,
  assignee: (_, issue) => issue.assigneeId,
  reporter: (_, issue) => issue.reporterId,
  creator: (_, issue) => issue.reporterId,
  created: (_, issue) => issue.created,
  updated: (_, issue) => issue.updated,
};

function textBelow(node: unknown): string {
  if (Array.isArray(node)) return node.map(textBelow).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  const { text, content } = node as { text?: string; content?: unknown };
  return text ?? textBelow(content);
}

/** A name in JQL: a system field, the app's field by id or name, an alias of it, or of an indexed property. */
function fieldNamed(world: JiraWorld, name: string): ValueOf {
  const wanted = name.toLowerCase();
  if (isTeam(world, wanted)) return teamInQuery.value;
  const system = systemFields[wanted];
  if (system) return system;
  for (const { id, number, name: title, aliases, formatter } of world.fields) {
    const own = [id, `cf[${number}]`, title.toLowerCase()];
    const alias = Object.keys(aliases).find(
      (one) => wanted === one || own.some((field) => wanted === `${field}.${one}`),
    );
    if (alias !== undefined) return (_, issue) => at(issue.custom[id], aliases[alias] ?? '');
    if (own.includes(wanted))
      return (_, issue) =>
        issue.custom[id] === undefined || issue.custom[id] === null
          ? undefined
          : [JSON.stringify(issue.custom[id]), ...(formatter ? valuesBelow(issue.custom[id]) : [])];
  }
  const property = propertyNamed(world, wanted);
  if (property) return (_, issue) => at(issue.properties[property.propertyKey], property.path);
  throw syntaxError(`Field '${name}' does not exist or you do not have permission to view it.`);
}

const isTeam = (world: JiraWorld, name: string): boolean =>
  hasTeamField(world) && teamInQuery.names.includes(name.toLowerCase());

const propertyNamed = (world: JiraWorld, wanted: string): PropertyAlias | undefined =>
  world.aliases.find(
    ({ alias, propertyKey, path }) =>
      alias === wanted || wanted === `issue.property[${propertyKey.toLowerCase()}].${path.toLowerCase()}`,
  );

function kindOf(world: JiraWorld, name: string): ValueKind {
  const wanted = name.toLowerCase();
  if (wanted === 'created' || wanted === 'updated') return 'date';
  if (isTeam(world, name)) return 'string';
  return systemFields[wanted] ? 'any' : ((propertyNamed(world, wanted)?.type as ValueKind | undefined) ?? 'any');
}

const valuesBelow = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).map(String) : [String(value)];

function at(value: unknown, path: string): FieldValue {
  const found = path
    .split('.')
    .reduce<unknown>((one, step) => (one as Record<string, unknown> | undefined)?.[step], value);
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}

/** Issues that meet a query, in its order; throws a `QuerySyntaxError`. `refuseUnbounded` as `/search/jql` does. */
export function searchIssues(
  world: JiraWorld,
  jql: string,
  viewer: string | null,
  among: Iterable<Issue>,
  refuseUnbounded = false,
): readonly Issue[] {
  const query = parseQuery(jql);
  if (refuseUnbounded && !query.where)
    throw syntaxError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  const found: Issue[] = [];
  const where = query.where && withoutFunctions(world, query.where);
  const decide = decider(world, viewer);
  for (const issue of among) if (!where || holds(where, (clause) => decide(clause)(issue))) found.push(issue);
  return found.sort(ordered(world, query.orderBy));
}

/** Clauses are made ready once a query, not once an issue. */
function decider(world: JiraWorld, viewer: string | null): (clause: Clause) => (issue: Issue) => boolean {
  const sprintsThatAre = (state: Sprint['state']) => () =>
    [...world.sprints.values()].filter((sprint) => sprint.state === state).map(({ id }) => id);
  const functions = {
    ...instantFunctions,
    currentuser: () => (viewer === null ? [] : [viewer]),
    opensprints: sprintsThatAre('active'),
    futuresprints: sprintsThatAre('future'),
    closedsprints: sprintsThatAre('closed'),
  };
  const ready = new Map<Clause, (issue: Issue) => boolean>();
  return (clause) => {
    const known = ready.get(clause);
    if (known) return known;
    const value = fieldNamed(world, clause.field);
    const { field, operator } = clause;
    const wanted = checkOperands(field, kindOf(world, field), operator, texts(clause.operands, functions));
    if (isTeam(world, field) && operator !== 'is' && operator !== 'is not') teamInQuery.refuse(world, wanted);
    const decide = (issue: Issue): boolean => meets(value(world, issue), operator, wanted);
    ready.set(clause, decide);
    return decide;
  };
}

function ordered(world: JiraWorld, orderBy: Query['orderBy']): (one: Issue, other: Issue) => number {
  const keys = orderBy.map(({ field, descending }) => ({ value: sortable(world, field), sign: descending ? -1 : 1 }));
  return (one, other) => {
    for (const { value, sign } of keys) {
      const [left, right] = [value(one), value(other)];
      if (left !== right) return sign * (left < right ? -1 : 1);
    }
    return Number(other.id) - Number(one.id);
  };
}

function sortable(world: JiraWorld, field: string): (issue: Issue) => string | number {
  if (['key', 'issuekey', 'id'].includes(field.toLowerCase())) return ({ id }) => Number(id);
  const value = fieldNamed(world, field);
  return (issue) => {
    const one = value(world, issue);
    return typeof one === 'string' || typeof one === 'number' ? one : (one?.[0] ?? '');
  };
}

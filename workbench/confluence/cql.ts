import { holds, meets, texts, type FieldValue } from '../query-language/compare';
import { parseQuery } from '../query-language/parse';
import type { Query } from '../query-language/syntax';
import { syntaxError } from '../query-language/tokens';
import { currentVersion, type Page } from './model';
import { lineage, spaceOf, type ConfluenceWorld } from './world';

type ValueOf = (world: ConfluenceWorld, page: Page) => FieldValue;

const fields: Readonly<Record<string, ValueOf>> = {
  id: (_, page) => page.id,
  content: (_, page) => page.id,
  type: (_, page) => page.type,
  title: (_, page) => page.title,
  text: (_, page) => [page.title, textOf(currentVersion(page).body)],
  sitesearch: (_, page) => [page.title, textOf(currentVersion(page).body)],
  space: (world, page) => spaceOf(world, page).key,
  'space.key': (world, page) => spaceOf(world, page).key,
  'space.title': (world, page) => spaceOf(world, page).name,
  parent: (_, page) => page.parentId,
  ancestor: (world, page) =>
    lineage(world, page)
      .slice(1)
      .map(({ id }) => id),
  creator: (_, page) => page.authorId,
  created: (_, page) => page.createdAt,
  lastmodified: (_, page) => currentVersion(page).createdAt,
};

/** The words of a body, in the order in which they stand. */
export function textOf(body: string): string {
  const words: string[] = [];
  JSON.parse(body, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') words.push(value);
    return value;
  });
  return words.join(' ');
}

function fieldNamed(world: ConfluenceWorld, name: string): ValueOf {
  const wanted = name.toLowerCase();
  const known = fields[wanted];
  if (known) return known;
  const alias = world.aliases.find(
    (one) =>
      one.alias === wanted || wanted === `content.property[${one.propertyKey.toLowerCase()}].${one.path.toLowerCase()}`,
  );
  if (!alias) throw syntaxError(`Could not parse cql : no field '${name}'`);
  return (_, page) => at(page.properties.find(({ key }) => key === alias.propertyKey)?.value, alias.path);
}

/** A path into a property; through a list it answers each entry's value. */
function at(value: unknown, path: string): FieldValue {
  const found = path.split('.').reduce<unknown>((one, step) => {
    if (Array.isArray(one)) return one.map((entry) => (entry as Record<string, unknown> | undefined)?.[step]);
    return (one as Record<string, unknown> | undefined)?.[step];
  }, value);
  if (Array.isArray(found))
    return found.filter((one): one is string | number => typeof one === 'string' || typeof one === 'number');
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}

/** Pages that meet a query, in its order; throws a `QuerySyntaxError`. Newest first unless ordered otherwise. */
export function searchPages(world: ConfluenceWorld, cql: string, among: Iterable<Page>): readonly Page[] {
  const query = parseQuery(cql);
  const { where } = query;
  const decide = (page: Page): boolean =>
    !where ||
    holds(where, (clause) =>
      meets(fieldNamed(world, clause.field)(world, page), clause.operator, texts(clause.operands, {})),
    );
  return [...among].filter(decide).sort(ordered(world, query.orderBy));
}

function ordered(world: ConfluenceWorld, orderBy: Query['orderBy']): (one: Page, other: Page) => number {
  const keys = (orderBy.length > 0 ? orderBy : [{ field: 'lastmodified', descending: true }]).map(
    ({ field, descending }) => ({
      value: fieldNamed(world, field),
      sign: descending ? -1 : 1,
    }),
  );
  return (one, other) => {
    for (const { value, sign } of keys) {
      const [left, right] = [String(value(world, one)), String(value(world, other))];
      if (left !== right) return sign * (left < right ? -1 : 1);
    }
    return Number(other.id) - Number(one.id);
  };
}

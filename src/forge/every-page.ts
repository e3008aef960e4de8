import * as v from 'valibot';
import { parseAs } from './parse';
import { unforeseen, type RestAnswer } from './rest';

/** Every value of a list that Jira answers page by page; `ask` asks for the page that begins at a place. */
export async function everyPage<Item extends v.GenericSchema>(
  what: string,
  item: Item,
  ask: (startAt: number) => Promise<RestAnswer>,
): Promise<readonly v.InferOutput<Item>[]> {
  const page = v.object({ isLast: v.optional(v.boolean(), true), values: v.array(item) });
  const found: v.InferOutput<Item>[] = [];
  for (;;) {
    const answer = await ask(found.length);
    if (answer.status !== 200) throw unforeseen(what, answer);
    const { values, isLast } = parseAs(page, answer.body, what);
    found.push(...values);
    if (isLast || values.length === 0) return found;
  }
}

/** `id=1&id=2`, a page of ids at a time: more do not fit into an address. */
export const idPages = (name: string, ids: Iterable<string>): readonly URLSearchParams[] => {
  const all = [...new Set(ids)];
  return Array.from(
    { length: Math.ceil(all.length / idsAtOnce) },
    (_, at) => new URLSearchParams(all.slice(at * idsAtOnce, (at + 1) * idsAtOnce).map((id) => [name, id])),
  );
};

/** What Jira takes of project ids; the others have no limit of their own. */
const idsAtOnce = 50;

import type { Activity } from '../../../workbench/protocol';
import { totalsOf } from '../../../workbench/site/bar/totals';
import { buildTree } from '../../../workbench/site/confluence/tree';
import { choicesFor } from '../../../workbench/site/editor/choices';
import type { PageLine } from '../../../workbench/site/rest/confluence';
import { users } from '../../../workbench/seed/people';

const line = (id: string, parentId?: string): PageLine => ({
  id,
  title: id,
  status: 'current',
  spaceId: '1',
  ...(parentId === undefined ? {} : { parentId }),
});

test('a page whose parent one may not see stands at the top of the tree', () => {
  const tree = buildTree([line('home'), line('notes', 'home'), line('orphan', 'restricted')]);
  expect(tree.map(({ page, below }) => [page.id, below.map(({ page: { id } }) => id)])).toEqual([
    ['home', ['notes']],
    ['orphan', []],
  ]);
});

test('what an invocation did is counted once, though the invocation repeats the sums of its calls', () => {
  const one = (kind: Activity['kind'], more: Partial<Activity>): Activity => ({
    id: 1,
    at: '2026-11-23T09:00:00.000Z',
    kind,
    text: '',
    ok: true,
    ...more,
  });
  expect(
    totalsOf([
      one('event', {}),
      one('rest', { restPoints: 2 }),
      one('kvs', { kvsReads: 3, kvsWrites: 1 }),
      one('invocation', { ms: 40, restPoints: 2, kvsReads: 3, kvsWrites: 1 }),
    ]),
  ).toEqual({ events: 1, invocations: 1, invocationMs: 40, restPoints: 2, kvsReads: 3, kvsWrites: 1 });
});

describe('the menu under the cursor', () => {
  const people = users.map((user) => ({ admin: false, licensed: true, ...user }));
  const macros = [
    { title: 'Decision reasoning', about: '', place: () => undefined },
    { title: 'Rests on', about: '', place: () => undefined },
  ];
  const names = (trigger: '/' | '@', text: string, offered = macros) =>
    choicesFor({ trigger, text, from: 0, to: 0 }, people, offered).map(({ name }) => name);

  test('offers each macro for /decision, and for any word of its name', () => {
    expect(names('/', 'decision')).toEqual(['Decision reasoning']);
    expect(names('/', 'reas')).toEqual(['Decision reasoning']);
    expect(names('/', 'rests')).toEqual(['Rests on']);
  });

  test('offers no macro where none may stand', () => {
    expect(choicesFor({ trigger: '/', text: 'decision', from: 0, to: 0 }, people, [])).toEqual([]);
  });

  test('finds people by first and by last name', () => {
    expect(names('@', 'ma')).toEqual(['Mara Lindqvist']);
    expect(names('@', 'haddad')).toEqual(['Leila Haddad']);
  });
});

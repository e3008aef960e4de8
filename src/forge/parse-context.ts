import * as v from 'valibot';
import { AppError } from '../app/ports';
import type { Viewer } from '../app/viewer';

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const context = v.object({
  accountId: v.nullish(v.string()),
  accountType: v.nullish(v.string()),
  license: v.nullish(v.object({ active: v.nullish(v.boolean()), isActive: v.nullish(v.boolean()) })),
  userAccess: v.nullish(v.object({ enabled: v.boolean(), hasAccess: v.boolean() })),
  extension: v.optional(
    v.object({
      content: v.nullish(v.object({ id: v.nullish(v.union([v.string(), v.number()])), type: v.nullish(v.string()) })),
      // A script behind a board is told its id alone.
      boardId: v.nullish(id),
      board: v.nullish(v.object({ id })),
      sprint: v.nullish(v.object({ id })),
      issue: v.nullish(v.object({ id: v.union([v.string(), v.number()]) })),
    }),
    {},
  ),
});

/** Who calls and from where, from the resolver's own context: the one that the platform made. */
export function parseViewer(json: unknown): Viewer {
  const parsed = v.safeParse(context, json);
  if (!parsed.success) throw new AppError('invalid-request', 'the context is not as expected');
  const { accountId, accountType, license, userAccess, extension } = parsed.output;
  if (!accountId || accountType === 'anonymous') throw new AppError('not-signed-in', 'nobody is signed in');
  const unlicensed =
    accountType === 'unlicensed' ||
    accountType === 'customer' ||
    (license?.isActive ?? license?.active) === false ||
    (userAccess?.enabled === true && !userAccess.hasAccess);
  if (unlicensed) throw new AppError('no-licence', 'the app is not licensed here');
  const { content, issue, boardId, board, sprint } = extension;
  return {
    accountId,
    content: kinds[content?.type ?? 'page'] ?? 'page',
    ...(content?.id != null && { pageId: String(content.id) }),
    ...(issue && { issueId: String(issue.id) }),
    ...((board?.id ?? boardId) != null && { boardId: board?.id ?? boardId ?? '' }),
    ...(sprint && { sprintId: sprint.id }),
  };
}

/** Pages of every sort, live ones too, come as `page`. */
const kinds: Readonly<Record<string, Viewer['content']>> = {
  blogpost: 'blog-post',
  blog: 'blog-post',
  template: 'template',
};

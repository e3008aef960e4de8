import type { PageLine } from '../rest/confluence';

export interface PageBranch {
  readonly page: PageLine;
  readonly below: readonly PageBranch[];
}

/** The pages of a space by their parents. A page whose parent the viewer may not see stands at the top. */
export const buildTree = (pages: readonly PageLine[]): readonly PageBranch[] => {
  const known = new Set(pages.map(({ id }) => id));
  const under = (parent: string | undefined): readonly PageBranch[] =>
    pages.filter((page) => parentOf(page, known) === parent).map((page) => ({ page, below: under(page.id) }));
  return under(undefined);
};

const parentOf = ({ parentId }: PageLine, known: ReadonlySet<string>): string | undefined =>
  typeof parentId === 'string' && known.has(parentId) ? parentId : undefined;

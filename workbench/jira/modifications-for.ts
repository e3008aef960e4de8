import type { JiraWorld } from './world';

/** The UI modifications that run in the create dialog of a project and an issue type. Several apps would each bring theirs; here is one. */
export function modificationsFor(
  world: JiraWorld,
  projectId: string,
  issueTypeId: string,
): readonly { readonly id: string; readonly data: string }[] {
  const fits = (asked: string, value: string | null | undefined): boolean => value == null || value === asked;
  return [...world.modifications.values()]
    .filter(({ contexts }) =>
      contexts.some(
        (context) =>
          fits(projectId, context.projectId) && fits(issueTypeId, context.issueTypeId) && fits('GIC', context.viewType),
      ),
    )
    .map(({ id, data }) => ({ id, data }));
}

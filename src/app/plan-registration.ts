/** One UI modification as Jira holds it. */
export interface Registered {
  readonly id: string;
  readonly projectIds: readonly string[];
  /** Whether it holds anything else: a context of a project that is gone, or one that this version did not make. */
  readonly strays: boolean;
}

export type RegistrationStep =
  | { readonly do: 'register'; readonly projectIds: readonly string[] }
  | { readonly do: 'reregister'; readonly id: string; readonly projectIds: readonly string[] }
  | { readonly do: 'unregister'; readonly id: string };

/** Contexts that one UI modification may have, and UI modifications that one app may have. */
export const limits = { contexts: 1_000, modifications: 3_000 } as const;

/**
 * The fewest changes that make what is registered what is wanted. A context is a project in the create view with the
 * issue type left open: the one wildcard that Jira allows a context, so that types may come and go without the app.
 */
export function planRegistration(
  registered: readonly Registered[],
  wanted: readonly string[],
): readonly RegistrationStep[] {
  const missing = new Set(wanted);
  const kept = registered.map((one) => ({
    ...one,
    keeps: one.projectIds.filter((id) => missing.delete(id)),
  }));
  const rest = [...missing];
  const steps = kept.flatMap(({ id, projectIds, strays, keeps }): readonly RegistrationStep[] => {
    const now = [...keeps, ...rest.splice(0, limits.contexts - keeps.length)];
    if (now.length === 0) return [{ do: 'unregister', id }];
    const same = !strays && now.length === projectIds.length && keeps.length === projectIds.length;
    return same ? [] : [{ do: 'reregister', id, projectIds: now }];
  });
  while (rest.length > 0) steps.push({ do: 'register', projectIds: rest.splice(0, limits.contexts) });
  return steps;
}

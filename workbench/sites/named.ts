import type { Site } from './open-site';

/** Real ids by the names that steps use, kept with the site: a later week finds what an earlier one made. */
export interface Named {
  readonly pages: Names;
  readonly issues: Names;
}

interface Names {
  get(ref: string): string | undefined;
  set(ref: string, id: string): void;
}

export function namedOn({ facts }: Pick<Site, 'facts'>): Named {
  const names = (kind: string): Names => ({
    get: (ref) => facts.get(`${kind} ${ref}`),
    set: (ref, id) => facts.put(`${kind} ${ref}`, id),
  });
  return { pages: names('page'), issues: names('issue') };
}

import type { Access } from '../people/people';

export interface Space extends Access {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly authorId: string;
  readonly createdAt: string;
}

export type PageStatus = 'current' | 'draft' | 'archived' | 'trashed';

/** A page, a live document or a blog post. */
export interface Page {
  readonly id: string;
  readonly type: 'page' | 'blogpost';
  readonly live: boolean;
  readonly spaceId: string;
  readonly parentId?: string;
  readonly status: PageStatus;
  readonly title: string;
  readonly authorId: string;
  readonly ownerId: string;
  readonly createdAt: string;
  /** Oldest first; never empty. */
  readonly versions: readonly PageVersion[];
  /** What has been typed since the current version and not been published. */
  readonly draft?: { readonly title: string; readonly body: string };
  /** Nobody named: no restriction. */
  readonly restrictions: { readonly read: readonly string[]; readonly update: readonly string[] };
  readonly properties: readonly ContentProperty[];
}

export interface PageVersion {
  readonly number: number;
  readonly title: string;
  /** ADF as a JSON string, as the API has it. */
  readonly body: string;
  readonly authorId: string;
  readonly createdAt: string;
  readonly message: string;
  readonly minorEdit: boolean;
}

export interface ContentProperty {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly version: {
    readonly number: number;
    readonly createdAt: string;
    readonly authorId: string;
    readonly message: string;
  };
}

export const currentVersion = ({ versions }: Page): PageVersion => {
  const last = versions.at(-1);
  if (!last) throw new Error('A page has no version.');
  return last;
};

/** What new pages of a space can begin with. */
export interface Template {
  readonly id: string;
  readonly spaceId: string;
  readonly name: string;
  /** ADF as a JSON string. */
  readonly body: string;
}

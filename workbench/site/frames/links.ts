/** Where the app's `router` targets are on this site; unknown targets are refused by name. */
export const linkTo = (location: Readonly<Record<string, unknown>>): string => {
  const word = (name: string): string => {
    const value = location[name];
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(String(value)) : '';
  };
  if (typeof location.url === 'string') return location.url;
  switch (location.target) {
    case 'contentView':
      return pageLink(word('contentId'));
    case 'contentEdit':
      return `/wiki/pages/${word('contentId')}/edit`;
    case 'contentList':
    case 'spaceView':
      return `/wiki/spaces/${word('spaceKey')}`;
    case 'issue':
      return issueLink(word('issueKey'));
    case 'module':
      return `/apps/${word('moduleKey')}${pathIn(location.path)}`;
    default:
      throw new Error(`This site has no place called ${String(location.target)}.`);
  }
};

/** A place within a module's page: it comes behind the page's own address, and is the frame's to read. */
const pathIn = (path: unknown): string =>
  typeof path === 'string' && path !== '' ? `/${path.replace(/^\/+/, '')}` : '';

/** The address that both the app and Confluence's own REST answers use. */
export const pageLink = (pageId: string): string => `/wiki/pages/viewpage.action?pageId=${pageId}`;

export const issueLink = (issueKey: string): string => `/browse/${issueKey}`;

import { useColourMode } from '../colour-mode';
import { useCreateIssue } from '../jira/create-issue';
import { Menu } from '../menu';
import { useModules } from '../modules';
import { goTo, Link, type Here } from '../router';
import { useSession } from '../session';
import { UserMenu } from './user-menu';

interface TopBarProps {
  readonly here: Here;
  readonly isDrawerOpen: boolean;
  readonly toggleDrawer: () => void;
}

/** The bar over everything: where one is, who one is, and what the platform is doing. */
export const TopBar = ({ here, isDrawerOpen, toggleDrawer }: TopBarProps) => {
  const { mode, toggle } = useColourMode();
  const create = useCreateIssue();
  const product = productOf(here.pathname);
  return (
    <header className="bar">
      <a className="skip" href="#main">
        To the content
      </a>
      <Link className="brand" to="/" title="Where this site begins">
        <span className="brand-mark" aria-hidden="true" />
        <span className="brand-name">Workbench</span>
      </Link>
      <nav className="products" aria-label="Products">
        <Link to="/wiki" aria-current={product === 'confluence' ? 'page' : undefined}>
          Confluence
        </Link>
        <Link to="/jira" aria-current={product === 'jira' ? 'page' : undefined}>
          Jira
        </Link>
      </nav>
      {product === 'jira' ? (
        <button type="button" className="button small bar-create" onClick={() => create({})}>
          Create
        </button>
      ) : (
        <SearchBox />
      )}
      <span className="bar-space" />
      <button type="button" className="button bar-button" aria-pressed={isDrawerOpen} onClick={toggleDrawer}>
        <span className="wide">What the platform did</span>
        <span className="narrow" aria-hidden="true">
          ≋
        </span>
      </button>
      <button
        type="button"
        className="button bar-button"
        onClick={toggle}
        aria-label={mode === 'light' ? 'Change to dark' : 'Change to light'}
        title={mode === 'light' ? 'Change to dark' : 'Change to light'}
      >
        <span aria-hidden="true">{mode === 'light' ? '☾' : '☀'}</span>
      </button>
      <AppMenu />
      <UserMenu />
    </header>
  );
};

const SearchBox = () => (
  <form
    role="search"
    className="search"
    onSubmit={(event) => {
      event.preventDefault();
      const text = new FormData(event.currentTarget).get('text');
      if (typeof text === 'string' && text.trim() !== '') goTo(`/wiki/search?text=${encodeURIComponent(text.trim())}`);
    }}
  >
    <input type="search" name="text" placeholder="Search pages" aria-label="Search pages" />
  </form>
);

/** The app's own pages, the settings among them for administrators, and what is said about this site. */
const AppMenu = () => {
  const { user } = useSession();
  const modules = useModules();
  const pages = modules.filter(({ type }) => appPageTypes.includes(type));
  return (
    <Menu sign={<span aria-hidden="true">⋯</span>} label="Apps and about" className="to-right">
      {modules
        .filter(({ type }) => type === 'confluence:globalPage')
        .map((module) => (
          <Link key={module.key} to={`/apps/${module.key}`}>
            {module.title}
          </Link>
        ))}
      {user.admin &&
        pages.map((module) => (
          <Link key={module.key} to={`/apps/${module.key}`}>
            {module.title} settings
          </Link>
        ))}
      <Link to="/real">What is real here</Link>
    </Menu>
  );
};

/** Module types that are whole pages of an administrator's. */
export const appPageTypes: readonly string[] = ['confluence:globalSettings', 'jira:adminPage', 'jira:globalPage'];

const productOf = (pathname: string): 'confluence' | 'jira' | undefined => {
  if (pathname.startsWith('/wiki')) return 'confluence';
  return /^\/(jira|browse|issues)\b/.test(pathname) ? 'jira' : undefined;
};

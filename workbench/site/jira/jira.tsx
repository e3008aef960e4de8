import { Link, type Here } from '../router';
import { Dashboard } from './dashboard';
import { BoardPage } from './boards/board';
import { ProjectIssues, SearchIssues } from './issue-list';
import { IssueView } from './issue-view';
import { ProjectList } from './project-list';
import { TeamList } from './team-list';

/** What `/jira` itself has beside the list of projects. */
const places = ['projects', 'dashboards', 'people'];

/** The pretend Jira: which of its places an address means. */
export const Jira = ({ here }: { readonly here: Here }) => {
  const [, first, second, third] = here.pathname.split('/');
  const [, boardId, part] = /^\/jira\/software\/c\/projects\/[^/]*\/boards\/(\d+)\/?([^/]+)?/.exec(here.pathname) ?? [];
  if (first === 'browse' && second !== undefined) return <IssueView key={second} issueKey={second} />;
  return (
    <main id="main" className="sheet">
      <nav className="crumbs" aria-label="In Jira">
        <Link to="/jira">Projects</Link>
        <Link to="/issues">All issues</Link>
        <Link to="/jira/dashboards/10000">Dashboard</Link>
        <Link to="/jira/people">Teams</Link>
      </nav>
      {first === 'issues' && <SearchIssues jql={here.search.get('jql') ?? 'ORDER BY key ASC'} />}
      {first === 'jira' && second === 'projects' && third !== undefined && (
        <ProjectIssues key={third} projectKey={third} />
      )}
      {boardId !== undefined && <BoardPage key={boardId} id={boardId} part={part} />}
      {first === 'jira' && second === 'dashboards' && <Dashboard />}
      {first === 'jira' && second === 'people' && <TeamList />}
      {first === 'jira' && !places.includes(second ?? '') && boardId === undefined && <ProjectList />}
    </main>
  );
};

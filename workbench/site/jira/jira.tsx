import { Link, type Here } from '../router';
import { ProjectIssues, SearchIssues } from './issue-list';
import { IssueView } from './issue-view';
import { ProjectList } from './project-list';

/** The pretend Jira: which of its places an address means. */
export const Jira = ({ here }: { readonly here: Here }) => {
  const [, first, second, third] = here.pathname.split('/');
  if (first === 'browse' && second !== undefined) return <IssueView key={second} issueKey={second} />;
  return (
    <main id="main" className="sheet">
      <nav className="crumbs" aria-label="In Jira">
        <Link to="/jira">Projects</Link>
        <Link to="/issues">All issues</Link>
      </nav>
      {first === 'issues' && <SearchIssues jql={here.search.get('jql') ?? 'ORDER BY key ASC'} />}
      {first === 'jira' && second === 'projects' && third !== undefined && (
        <ProjectIssues key={third} projectKey={third} />
      )}
      {first === 'jira' && second !== 'projects' && <ProjectList />}
    </main>
  );
};

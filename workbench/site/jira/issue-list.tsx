import { useState } from 'react';
import { useCreateIssue } from './create-issue';
import { goTo } from '../router';
import { Show, useLoad } from '../load';
import { projects, searchIssues, type Project } from '../rest/jira';
import { BoardList } from './boards/board-list';
import { BoardScript } from './board-script';
import { IssueTable } from './issue-table';
import { InlineCreate } from './inline-create';

/** One project's issues, epics with their stories below them; inline create at the foot of each. */
export const ProjectIssues = ({ projectKey }: { readonly projectKey: string }) => {
  const [project] = useLoad(async () => (await projects()).find(({ key }) => key === projectKey), [projectKey]);
  const jql = `project = ${projectKey} ORDER BY key ASC`;
  return (
    <Show loaded={project} what="This project">
      {(found) =>
        found === undefined ? (
          <p className="empty">This project does not exist, or you may not browse it.</p>
        ) : (
          <Backlog project={found} jql={jql} />
        )
      }
    </Show>
  );
};

const Backlog = ({ project, jql }: { readonly project: Project; readonly jql: string }) => {
  const [issues, reload] = useLoad(() => searchIssues(jql), [jql]);
  const create = useCreateIssue();
  return (
    <>
      <div className="title-row">
        <h1>
          {project.name} <span className="quiet">{project.key}</span>
        </h1>
        <button type="button" className="button primary" onClick={() => create({ project })}>
          Create
        </button>
      </div>
      <BoardList project={project} />
      <JqlBox jql={jql} />
      <BoardScript />
      <Show loaded={issues} what="The issues">
        {(all) => (
          <IssueTable
            issues={all}
            foot={(parent) => <InlineCreate project={project} parent={parent} done={reload} />}
          />
        )}
      </Show>
    </>
  );
};

/** `/issues?jql=…`: whatever a query finds. */
export const SearchIssues = ({ jql }: { readonly jql: string }) => {
  const [issues] = useLoad(() => searchIssues(jql), [jql]);
  return (
    <>
      <h1>Search</h1>
      <JqlBox key={jql} jql={jql} />
      <Show loaded={issues} what="The search">
        {(all) =>
          all.length === 0 ? <p className="quiet">Nothing found that you may browse.</p> : <IssueTable issues={all} />
        }
      </Show>
    </>
  );
};

const JqlBox = ({ jql }: { readonly jql: string }) => {
  const [text, setText] = useState(jql);
  return (
    <form
      className="jql"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        goTo(`/issues?jql=${encodeURIComponent(text)}`);
      }}
    >
      <input
        type="search"
        aria-label="Search with JQL"
        value={text}
        spellCheck={false}
        list="jql-examples"
        onChange={(event) => setText(event.target.value)}
      />
      <datalist id="jql-examples">
        <option value="decisionQuestions > 0" />
        <option value={'issue in restingOn("D-1")'} />
        <option value={'issue in writtenBefore("D-1")'} />
      </datalist>
      <button type="submit" className="button">
        Search
      </button>
    </form>
  );
};

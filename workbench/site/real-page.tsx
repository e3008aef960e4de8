import { Show, useLoad } from './load';
import { whatIsReal } from './rest/workbench';

/** What was checked when this site started, and what nobody has checked. */
export const RealPage = () => {
  const [loaded] = useLoad(whatIsReal, []);
  return (
    <main id="main" className="sheet">
      <h1>What is real here</h1>
      <p className="lead">
        The app that you see is the real one: its functions, its storage code and its frames are built from the same
        files that are deployed, with the platform’s own packages. Confluence, Jira and the platform around it are
        stand-ins that run on this machine. Nothing has run on Atlassian’s own servers.
      </p>
      <Show loaded={loaded} what="The list of checks" waiting="Looking. The first time it takes a while …">
        {({ checks }) => (
          <table className="list checks">
            <thead>
              <tr>
                <th>What</th>
                <th>Checked</th>
              </tr>
            </thead>
            <tbody>
              {checks.map((check) => (
                <tr key={check.what}>
                  <td>{check.what}</td>
                  <td>
                    <span className={check.ok ? 'mark-ok' : 'mark-not'}>{check.ok ? 'Yes' : 'No'}</span>
                    <span className="quiet"> · {check.result}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Show>
      <h2>What differs from a real site</h2>
      <ul>
        <li>Whoever sits here can become anybody. There are no passwords.</li>
        <li>Search finds words as they are written, without stemming or ranking.</li>
        <li>Events arrive within moments; on the real platform they may take minutes.</li>
        <li>An endpoint that this site does not know answers 501 with its name, never an invented reply.</li>
      </ul>
    </main>
  );
};

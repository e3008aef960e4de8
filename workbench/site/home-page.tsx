import { Link } from './router';

/** Where the site begins: what it is, and the three places that matter. */
export const HomePage = () => (
  <main id="main" className="sheet home">
    <h1>A site to try Throughline on</h1>
    <p className="lead">
      A pretend Confluence and a pretend Jira, on this machine only. The app in them is the real one. The guide beside
      this page walks through one decision, from the notes of a meeting to a question beside a story, and then through
      the six weeks in which three teams act on it.
    </p>
    <ul className="cards">
      <li>
        <Link to="/wiki">
          <strong>Confluence</strong>
          <span className="quiet">Notes, and the decisions that stand in them</span>
        </Link>
      </li>
      <li>
        <Link to="/jira">
          <strong>Jira</strong>
          <span className="quiet">Three teams’ epics and stories</span>
        </Link>
      </li>
      <li>
        <Link to="/real">
          <strong>What is real here</strong>
          <span className="quiet">What was checked, and what was not</span>
        </Link>
      </li>
    </ul>
  </main>
);

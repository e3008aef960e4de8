import { BoardList } from './boards/board-list';
import { Link } from '../router';
import { Show, useLoad } from '../load';
import { projects } from '../rest/jira';

/** The projects that the viewer may browse. */
export const ProjectList = () => {
  const [loaded] = useLoad(projects, []);
  return (
    <>
      <h1>Projects</h1>
      <Show loaded={loaded} what="The projects">
        {(all) => (
          <>
            <ul className="cards">
              {all.map((project) => (
                <li key={project.id}>
                  <Link to={`/jira/projects/${project.key}`}>
                    <strong>{project.name}</strong>
                    <span className="quiet">{project.key}</span>
                  </Link>
                </li>
              ))}
            </ul>
            {all.length === 0 && <p className="quiet">No project is open to you.</p>}
            <BoardList />
          </>
        )}
      </Show>
    </>
  );
};

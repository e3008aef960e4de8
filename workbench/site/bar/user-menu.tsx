import { Menu } from '../menu';
import { useSession } from '../session';

/** Who one is here, and everybody whom one can become. */
export const UserMenu = () => {
  const { user, users, become } = useSession();
  return (
    <Menu
      label={`You are ${user.displayName}, ${user.role}. Become somebody else`}
      className="to-right user-menu"
      sign={
        <>
          <span className="face" aria-hidden="true">
            {initials(user.displayName)}
          </span>
          <span className="who">
            <strong>{user.displayName}</strong>
            <span className="quiet">{user.role}</span>
          </span>
        </>
      }
    >
      <p className="menu-note quiet">Act as</p>
      {users.map((one) => (
        <button
          key={one.accountId}
          type="button"
          aria-pressed={one.accountId === user.accountId}
          className="user-choice"
          onClick={() => void become(one)}
        >
          <span className="face" aria-hidden="true">
            {initials(one.displayName)}
          </span>
          <span className="who">
            <strong>{one.displayName}</strong>
            <span className="quiet">
              {one.role}
              {one.licensed ? '' : ' · no licence'}
              {one.admin ? ' · admin' : ''}
            </span>
          </span>
        </button>
      ))}
    </Menu>
  );
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.slice(0, 1))
    .slice(0, 2)
    .join('');

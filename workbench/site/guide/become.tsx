import { useSession } from '../session';

/** Sits down as the person whom a step is about. */
export const Become = ({ accountId }: { readonly accountId: string }) => {
  const { user, users, become } = useSession();
  const person = users.find((one) => one.accountId === accountId);
  if (person === undefined) return null;
  if (person.accountId === user.accountId) return <span className="quiet">You are {person.displayName}.</span>;
  return (
    <button type="button" className="button small" onClick={() => void become(person)}>
      Become {person.displayName}
    </button>
  );
};

import Resolver from '@forge/resolver';
import type { Ports } from '../app/ports';
import type { Viewer } from '../app/viewer';
import { callNames, type CallName, type Request } from '../contract/calls';
import { answers } from './answers';
import { reply } from './reply';

/** How what arrives is let in: the platform's context, and a call's request. Both throw `invalid-request` and the like. */
export interface Doors {
  readonly parseViewer: (context: unknown) => Viewer;
  readonly parseRequest: <Name extends CallName>(name: Name, payload: unknown) => Request<Name>;
}

/** One resolver for every module: each call by its name, each answer a `Reply`. */
export function resolverOf(ports: Ports, doors: Doors) {
  const resolver = new Resolver();
  for (const name of callNames)
    resolver.define<unknown, object>(name, ({ payload, context }) =>
      reply(ports, name, () => answer(ports, doors, name, context, payload)),
    );
  return resolver.getDefinitions();
}

async function answer<Name extends CallName>(
  ports: Ports,
  doors: Doors,
  name: Name,
  context: unknown,
  payload: unknown,
) {
  return answers[name](ports, doors.parseViewer(context), doors.parseRequest(name, payload));
}

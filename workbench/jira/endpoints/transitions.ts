import { noContent, ok, type Endpoint } from '../../rest/endpoint';
import { keepChange } from '../change';
import type { Status } from '../model';
import { actorOf, editableIssueFor, issueFor, refuse } from '../refusals';
import { showStatus } from '../show';
import type { JiraWorld } from '../world';
import { read, write } from './scopes';

const transitions: Readonly<Record<string, Status>> = { '11': 'To Do', '21': 'In Progress', '31': 'Done' };

const getTransitions: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
  scopes: read,
  handle(request, world) {
    issueFor(request, world);
    const shown = Object.entries(transitions).map(([id, name]) => ({
      id,
      name,
      to: showStatus(world, name),
      isAvailable: true,
    }));
    return ok({ expand: 'transitions', transitions: shown });
  },
};

const postTransition: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
  scopes: write,
  handle(request, world) {
    const issue = editableIssueFor(request, world);
    const { transition } = (request.body ?? {}) as { transition?: { id: string } };
    const status = transitions[transition?.id ?? ''];
    if (!status) throw refuse(400, 'It seems that you have tried to perform an illegal workflow operation.');
    keepChange(world, issue, { ...issue, status }, actorOf(request), request.caller);
    return noContent;
  },
};

export const transitionEndpoints = [getTransitions, postTransition];

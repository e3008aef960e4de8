import { AppError } from './app-error';
import { limits, planRegistration } from './plan-registration';
import type { CreateScreenSetting } from './set-up-ports';
import type { Ports } from './ports';

/** How long a list of projects is believed, in ms: asking for it costs a point for each project. */
const believed = 24 * 60 * 60 * 1000;

/** What one stored value holds; far more projects than any site has. */
const most = 20_000;

/**
 * Makes Jira's registrations what an administrator asked for: when projects come and go, and every hour, should somebody
 * have changed them. `look` says whether to ask Jira again which projects there are.
 */
export async function keepCreateScreen(ports: Ports, look: 'again' | 'if-old'): Promise<void> {
  const setting = ports.jiraConnected() ? await ports.getCreateScreen() : undefined;
  if (!setting) return;
  const old = Date.parse(ports.now()) - Date.parse(setting.lookedAt) > believed;
  await bringAbout(ports, look === 'again' || old ? await lookAgain(ports, setting) : setting);
}

/** Stores what an administrator chose, and brings it about. */
export async function chooseCreateScreen(
  ports: Ports,
  wanted: Pick<CreateScreenSetting, 'choice' | 'picked'>,
): Promise<void> {
  await bringAbout(ports, await lookAgain(ports, wanted));
}

async function lookAgain(
  ports: Ports,
  { choice, picked }: Pick<CreateScreenSetting, 'choice' | 'picked'>,
): Promise<CreateScreenSetting> {
  const projects = await ports.listProjects(choice === 'all' ? undefined : picked);
  if (projects.length > most) throw new AppError('too-large', `${projects.length} projects`);
  const setting = { choice, picked, existing: projects.map(({ id }) => id), lookedAt: ports.now() };
  await ports.putCreateScreen(setting);
  return setting;
}

async function bringAbout(ports: Ports, { existing }: CreateScreenSetting): Promise<void> {
  const registered = await ports.listRegistered();
  const steps = planRegistration(registered, existing);
  if (registered.length + steps.length > limits.modifications)
    throw new AppError('too-large', `${registered.length} UI modifications`);
  for (const step of steps)
    switch (step.do) {
      case 'register':
        await ports.register(step.projectIds);
        break;
      case 'reregister':
        await ports.reregister(step.id, step.projectIds);
        break;
      case 'unregister':
        await ports.unregister(step.id);
        break;
    }
  if (steps.length > 0) ports.log('create-screen-kept', { projects: existing.length, steps: steps.length });
}

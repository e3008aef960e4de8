import { screen } from '@testing-library/react';
import type { CheckState, Settings } from '../../../src/contract/calls';
import { ok, open, text } from './fake-bridge';

const aCheck = (more: Partial<CheckState> = {}): CheckState => ({
  check: 'beyond',
  asks: 'Does the story build what was put out of scope?',
  answered: 9,
  within: 2,
  speaks: 'aloud',
  ...more,
});
const openSettings = (settings: Settings) =>
  open('', { moduleKey: 'settings', answers: { openSettings: () => ok(settings) } });

describe('the settings', () => {
  test('list every check with what it asks, how it was answered, and that it speaks', async () => {
    await openSettings({ jira: 'connected', checks: [aCheck()] });
    expect(screen.getByRole('listitem').textContent).toBe(
      'Does the story build what was put out of scope?9 answers, 2 of them “It is within”Speaks aloud',
    );
    expect(text()).toContain('1 check may ask a question beside a story. It speaks aloud here.');
  });

  test('say which went quiet here, and why', async () => {
    await openSettings({ jira: 'connected', checks: [aCheck(), aCheck({ check: 'b', speaks: 'quiet', within: 8 })] });
    expect(text()).toContain('1 went quiet here: too many answers were “It is within”.');
    expect(text()).toContain('Went quiet here');
  });

  test('say when a check was never answered', async () => {
    await openSettings({ jira: 'connected', checks: [aCheck({ answered: 0, within: 0 })] });
    expect(text()).toContain('Nobody has answered it yet');
  });

  test('say whether Jira is connected, and what to do where it is not', async () => {
    await openSettings({ jira: 'not-connected', checks: [] });
    expect(text()).toContain('add Throughline to Jira under Manage apps');
  });

  test('say what to do where they could not be opened', async () => {
    await open('', { moduleKey: 'settings', answers: { openSettings: () => ({ ok: false, code: 'no-licence' }) } });
    expect(screen.getByRole('alert').textContent).toContain('Ask your site admin.');
  });
});

test('a module that this version does not know says so instead of nothing', async () => {
  await open('', { moduleKey: 'something-newer' });
  expect(text()).toContain('This version of Throughline has nothing to show here.');
});

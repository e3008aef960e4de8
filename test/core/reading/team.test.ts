import { sameTeam } from '../../../src/core/reading/team';

const team = (id: string, name: string) => ({ id, name });

describe('two teams are one', () => {
  test('under any name that the team has had', () => {
    expect(sameTeam(team('10001', 'Engineering'), team('10001', 'Platform'))).toBe(true);
  });

  test('where a space and a project carry one name', () => {
    expect(sameTeam(team('space-7', 'Data Office'), team('10002', 'Data office'))).toBe(true);
  });

  test.each([
    ['two projects', team('10001', 'Platform'), team('10002', 'Platform')],
    ['two of Jira’s Team field', team('5b0f3c52-6a1e', 'Platform'), team('team-7', 'Platform')],
    ['two spaces', team('space-7', 'Platform'), team('space-8', 'Platform')],
    ['a project and a space that nobody has named', team('10001', ''), team('space-8', '')],
  ])('but never %s, whatever they are called', (_, one, other) => {
    expect(sameTeam(one, other)).toBe(false);
  });

  test('where a discipline in a read-back carries the name of one of Jira’s Team field', () => {
    expect(sameTeam(team('read-back-1', 'platform '), team('5b0f3c52-6a1e', 'Platform'))).toBe(true);
  });

  test('and otherwise two', () => {
    expect(sameTeam(team('10001', 'Engineering'), team('10002', 'Data office'))).toBe(false);
  });
});

import { sameTeam } from '../../../src/core/reading/team';

const team = (id: string, name: string) => ({ id, name });

describe('two teams are one', () => {
  test('under any name that the team has had', () => {
    expect(sameTeam(team('10001', 'Engineering'), team('10001', 'Platform'))).toBe(true);
  });

  test('where a space and a project carry one name', () => {
    expect(sameTeam(team('space-7', 'Data Office'), team('10002', 'Data office'))).toBe(true);
  });

  test('and otherwise two', () => {
    expect(sameTeam(team('10001', 'Engineering'), team('10002', 'Data office'))).toBe(false);
  });
});

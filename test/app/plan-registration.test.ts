import fc from 'fast-check';
import { limits, planRegistration, type Registered, type RegistrationStep } from '../../src/app/plan-registration';

const ids = (max: number) => fc.uniqueArray(fc.integer({ min: 1, max: 5_000 }).map(String), { maxLength: max });
const registrations = fc
  .array(fc.record({ projectIds: ids(40), strays: fc.boolean() }), { maxLength: 6 })
  .map((all) => all.map((one, at): Registered => ({ id: `m${at}`, ...one })));

/** What Jira holds after the steps. */
function after(registered: readonly Registered[], steps: readonly RegistrationStep[]): readonly Registered[] {
  const held = new Map(registered.map((one) => [one.id, one]));
  steps.forEach((step, at) => {
    switch (step.do) {
      case 'register':
        return held.set(`new${at}`, { id: `new${at}`, projectIds: step.projectIds, strays: false });
      case 'reregister':
        return held.set(step.id, { id: step.id, projectIds: step.projectIds, strays: false });
      case 'unregister':
        return held.delete(step.id);
    }
  });
  return [...held.values()];
}

describe('the plan of a registration', () => {
  test('ends with exactly what is wanted, each project once, whatever was there', () => {
    fc.assert(
      fc.property(registrations, ids(60), (registered, wanted) => {
        const held = after(registered, planRegistration(registered, wanted));
        expect(held.flatMap(({ projectIds }) => projectIds).sort()).toEqual([...wanted].sort());
        expect(held.every(({ projectIds, strays }) => projectIds.length > 0 && !strays)).toBe(true);
      }),
    );
  });

  test('has nothing to do the second time', () => {
    fc.assert(
      fc.property(registrations, ids(60), (registered, wanted) => {
        expect(planRegistration(after(registered, planRegistration(registered, wanted)), wanted)).toEqual([]);
      }),
    );
  });

  test('stays within the contexts that one UI modification may have', () => {
    const wanted = Array.from({ length: 2_500 }, (_, id) => String(id));
    const steps = planRegistration([{ id: 'm', projectIds: ['7', '8'], strays: false }], wanted);
    expect(steps.map((step) => (step.do === 'unregister' ? 0 : step.projectIds.length))).toEqual([1_000, 1_000, 500]);
    expect(limits).toEqual({ contexts: 1_000, modifications: 3_000 });
  });

  test('takes out a context of a project that is gone', () => {
    expect(planRegistration([{ id: 'm', projectIds: ['7'], strays: true }], ['7'])).toEqual([
      { do: 'reregister', id: 'm', projectIds: ['7'] },
    ]);
  });
});

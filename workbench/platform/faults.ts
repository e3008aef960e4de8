import type { Faults } from '../protocol';

/** The faults that are set, counting down as they strike. */
export interface FaultBoard {
  set(faults: Faults): void;
  current(): Faults;
  /** Hears of every change; answers how to stop hearing. */
  onSet(listener: (faults: Faults) => void): () => void;
  /** The status that a request to this path gets instead of an answer, if any is left to give. */
  strikeRest(path: string): 429 | 503 | undefined;
  /** How much later a frame's call of this name is answered, in ms. */
  slowness(call: string): number;
  /** Whether this function dies now. */
  strikeFunction(functionKey: string): boolean;
}

export function openFaults(onSet: (faults: Faults) => void): FaultBoard {
  let faults: Faults = {};
  const listeners = new Set([onSet]);
  return {
    set(next) {
      faults = next;
      listeners.forEach((listener) => listener(next));
    },
    current: () => faults,
    onSet(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    strikeRest(path) {
      const rest = faults.rest ?? [];
      const at = rest.findIndex((one) => one.times > 0 && new RegExp(one.path).test(path));
      const struck = rest[at];
      if (!struck) return undefined;
      faults = { ...faults, rest: rest.with(at, { ...struck, times: struck.times - 1 }) };
      return struck.status;
    },
    slowness: (call) => (faults.slow && new RegExp(faults.slow.call).test(call) ? faults.slow.ms : 0),
    strikeFunction(functionKey) {
      const { die } = faults;
      if (!die || die.times < 1 || !new RegExp(die.function).test(functionKey)) return false;
      faults = { ...faults, die: { ...die, times: die.times - 1 } };
      return true;
    },
  };
}

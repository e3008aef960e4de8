import { useCallback, useEffect, useRef, useState } from 'react';
import { useActivity } from '../bar/activity';
import { useModules } from '../modules';
import { lookUp, type Facts } from './facts';

/** The facts behind the guide's ticks: looked up at first, and again shortly after the platform did something that may change one. */
export const useFacts = (): Facts | undefined => {
  const modules = useModules();
  const last = useActivity().all.findLast(({ kind, text }) => kind === 'event' || text.includes('writeReading'))?.id;
  const [facts, setFacts] = useState<Facts | undefined>(remembered);
  const before = useRef(facts);
  const look = useCallback(() => {
    lookUp(modules, before.current).then(
      (found) => {
        if (found === undefined) return;
        before.current = found;
        sessionStorage.setItem(storageKey, JSON.stringify(found));
        setFacts(found);
      },
      // The guide is only a companion: where it cannot look, it shows what it knew.
      () => undefined,
    );
  }, [modules]);
  useEffect(() => {
    if (modules.length === 0) return;
    look();
    // What an event causes takes a moment; the second look sees it.
    const later = setTimeout(look, 2500);
    return () => clearTimeout(later);
  }, [look, last, modules]);
  return facts;
};

const storageKey = 'workbench-guide';

const remembered = (): Facts | undefined => {
  const text = sessionStorage.getItem(storageKey);
  return text === null ? undefined : (JSON.parse(text) as Facts);
};

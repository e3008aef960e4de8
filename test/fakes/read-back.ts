import { AppError } from '../../src/app/ports';
import type { ReadBackPorts, ReadBackStore } from '../../src/app/read-back-ports';
import type { ReadBackNews } from '../../src/contract/read-back';
import { aPart } from '../make/record';
import type { FakePage, Site } from './site';

/** What a read-back asks of the page and of the realtime channel. */
export interface ReadBackFake {
  /** Everything that went over the channel, in order. */
  readonly told: ReadBackNews[];
  readonly ports: Omit<ReadBackPorts, keyof ReadBackStore>;
}

export function openReadBackFake(
  site: Site,
  save: (page: Partial<FakePage> & { readonly id: string }) => void,
): ReadBackFake {
  const told: ReadBackNews[] = [];
  const may = (list: readonly string[] | undefined): boolean => list?.includes(site.viewer) ?? true;
  const pageRights: ReadBackPorts['pageRights'] = (pageId) => {
    const page = site.pages.get(pageId);
    if (!page || !may(page.readers)) return Promise.resolve('none');
    return Promise.resolve(may(page.editors) ? 'edit' : 'read');
  };
  return {
    told,
    ports: {
      pageRights,
      tellRoom: (_, news) => Promise.resolve(void told.push(news)),
      writeOpenPart: async (pageId, localId, text) => {
        if ((await pageRights(pageId)) !== 'edit') throw new AppError('no-edit-permission', 'fake');
        const page = site.pages.get(pageId);
        const panels = page?.panels ?? [];
        if (!panels.some((one) => one.localId === localId)) return 'no-panel';
        if (page?.draft) return 'unpublished-changes';
        const open = aPart('open', text);
        const written = panels.map((one) =>
          one.localId !== localId || one.record.parts.some((part) => part.kind === 'open' && part.text === text)
            ? one
            : { ...one, record: { ...one.record, parts: [...one.record.parts, open] } },
        );
        save({ id: pageId, panels: written });
        return 'written';
      },
    },
  };
}

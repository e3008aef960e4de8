import { pageOfWork, pageWork, type WorkId } from '../core/work-id';
import type { Ports } from './ports';

/** As many pages as are asked about at once; of more, only the number is told. */
const mostPages = 100;

/** Those of some work that the viewer may see now: 1 point where there are issues, and for pages 1 for the list and 1 each. */
export async function visibleOf(ports: Ports, work: readonly WorkId[]): Promise<ReadonlySet<WorkId>> {
  const pages = work.flatMap((id) => pageOfWork(id) ?? []).slice(0, mostPages);
  const issues = ports.jiraConnected() ? work.filter((id) => pageOfWork(id) === undefined) : [];
  const [browsable, readable] = await Promise.all([ports.browsable(issues), ports.readablePages(pages)]);
  return new Set([...browsable, ...[...readable].map(pageWork)]);
}

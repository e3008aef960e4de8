import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { help, readAsk } from './ask';
import { compareReadings } from './compare-readings';
import { Fault } from './fault';
import { progressOn } from './progress';
import { collectReport } from './report/collect-report';
import { reportPage } from './report/report-page';
import { run } from './run';

process.exitCode = await main(process.argv.slice(2));

/** Answers the exit code: 0, or 2 where a file or an option is wrong. */
async function main(argv: readonly string[]): Promise<number> {
  // Whoever reads only the first lines (`| head`) closes the pipe; that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    const ask = readAsk(argv);
    if (!ask) {
      console.log(help);
      return 0;
    }
    if ('readings' in ask) {
      await compareReadings(ask, process.stdout);
      return 0;
    }
    if (ask.report !== undefined && !existsSync(dirname(ask.report)))
      throw new Fault(`${ask.report}: there is no folder ${dirname(ask.report)} to write it to.`);
    const report = ask.report === undefined ? undefined : collectReport();
    const ran = await run(ask, process.stdout, progressOn(process.stderr), report?.add);
    if (ran.leftOut > 0) console.error(`${ran.leftOut} stories rest on none of the decisions and were left out.`);
    if (report && ask.report !== undefined) writeFileSync(ask.report, reportPage(report.collected(), ask.words));
    return 0;
  } catch (error) {
    const message = mendable(error);
    if (message === undefined) throw error;
    console.error(message);
    return 2;
  }
}

/** What to tell the person, for everything that the person can mend. */
function mendable(error: unknown): string | undefined {
  if (error instanceof Fault) return error.message;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const said = new Map([
    ['ENOENT', 'there is no such file or folder.'],
    ['EISDIR', 'a folder is there; a file is needed.'],
    ['EACCES', 'this file may not be opened.'],
  ]).get(code);
  return said === undefined ? undefined : `${path ?? 'One of the files'}: ${said}`;
}

import { type Command, Option } from 'commander'
import { methods } from '../../dialect/methods.js'
import type { Io } from '../io.js'
import { parseFolder } from '../option-values.js'
import type { NewFlags } from './run-new.js'

/** Adds `pagewright new`; `exit` takes the exit code of a run. */
export function addNewCommand(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('new')
    .description('create a page to fill in, with front matter, tables, samples and links')
    .argument('<path>', 'path of the page: v3/library/loans/{loan_id}, or webhook/v3/LOAN.OVERDUE')
    .addOption(new Option('--method <name>', 'method of the operation').choices(methods).default('post'))
    .option('--title <text>', 'title of the page (default: the last part of the path)')
    .option('--specs <dir>', 'folder that contains openapi/ and webhook/ (default: specs)', parseFolder)
    .action(async (path: string, flags: NewFlags) => {
      const { runNew } = await import('./run-new.js')
      exit(await runNew(path, flags, io))
    })
}

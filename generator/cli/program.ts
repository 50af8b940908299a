import { Command, CommanderError, Option } from 'commander'
import { outputNames } from '../emit/outputs.js'
import { packageVersion } from '../load/own-package.js'
import { addDiffCommand } from './diff/add-diff-command.js'
import type { Io } from './io.js'
import type { Job } from './job.js'
import { addNewCommand } from './new/add-new-command.js'
import { collect, collectNames, formatOption, maxDiagnosticsOption, parseFolder } from './option-values.js'
import type { Flags } from './run-command.js'
import { addTermsCommand } from './terms/add-terms-command.js'

const examples = `
Examples:
  $ pagewright generate                                  generate specs/ into generated/
  $ pagewright generate --specs ../site --out build      read a checkout of the site
  $ pagewright generate --outputs sdk,openapi            make only these, remove the others
  $ pagewright generate --check                          check that the output is up to date (for CI)
  $ pagewright generate --watch                          generate again after each saved page
  $ pagewright fmt specs/openapi/v3/pay                  format pages, complete their samples
  $ pagewright new v3/library/loans --method post        create a page to fill in
  $ pagewright lint --only 'openapi/v3/pay/**' --hints   check some pages only
  $ pagewright diff v1.2:specs specs                     list changes and what they break
  $ pagewright terms                                     sort the glossary, list what it lacks

Exit codes: 0 success, 1 errors or stale output, 2 wrong usage.`

/** Runs the command line with the arguments behind the program's name; resolves to the exit code 0, 1 or 2. */
export async function runProgram(argv: readonly string[], io: Io, start: number): Promise<number> {
  let exitCode = 0
  const exit = (code: number): void => {
    exitCode = code
  }
  const program = createProgram(io, async (command, flags) =>
    exit(await (await import('./run-command.js')).runCommand(command, flags, io, start)),
  )
  addDiffCommand(program, io, exit)
  addNewCommand(program, io, exit)
  addTermsCommand(program, io, exit)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

type Action = (command: Job['command'], flags: Flags) => Promise<void>

function createProgram(io: Io, action: Action): Command {
  const program = new Command('pagewright')
    .description('Turn Markdown API pages into a typed TypeScript SDK.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(use --help for usage)')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .addHelpText('after', examples)
  const generate = program
    .command('generate')
    .description('write the SDK, its documents and the OpenAPI file')
  addShared(generate)
    .option('--out <dir>', 'output folder (default: generated)', parseFolder)
    .addOption(
      new Option('--check', 'write nothing; exit 1 if the output is not up to date').conflicts('watch'),
    )
    .option('--watch', 'run again after each change')
    .option('--keep-going', 'leave out pages with errors and write the rest')
    .option('--outputs <names>', `only these outputs, of: ${outputNames.join(', ')}`, collectNames)
    .option('--templates <dir>', 'your own templates, which replace those of the package', parseFolder)
    .action(async (flags: Flags) => action('generate', flags))
  const lint = program.command('lint').description('check the pages and write nothing')
  addShared(lint).action(async (flags: Flags) => action('lint', flags))
  program
    .command('fmt')
    .description('format pages in place, and complete their samples from the tables')
    .argument('[files...]', 'only these pages: files, folders or globs')
    .option('--specs <dir>', 'folder that contains openapi/ and webhook/ (default: specs)', parseFolder)
    .option('--check', 'write nothing; exit 1 if a page is not formatted')
    .addOption(formatOption())
    .addOption(maxDiagnosticsOption())
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: Flags) => action('fmt', { ...flags, only: files }))
  return program
}

function addShared(command: Command): Command {
  return command
    .option('--specs <dir>', 'folder that contains openapi/ and webhook/ (default: specs)', parseFolder)
    .option('--only <glob>', 'only these pages: a file, folder or glob; can be repeated', collect)
    .addOption(formatOption())
    .option('--hints', 'show hints as well')
    .addOption(maxDiagnosticsOption())
    .option('--no-cache', 'ignore the cache of the last run')
    .option('--verbose', 'say whether the cache was used, and if not, why')
    .addHelpText('after', examples)
}

import { Command, CommanderError, Option } from 'commander'
import { type LoadedConfig, loadConfig } from '../config/load-config.js'
import { outputNames } from '../emit/outputs.js'
import { packageVersion } from '../load/own-package.js'
import { addDiffCommand } from './diff/add-diff-command.js'
import type { Io } from './io.js'
import type { Format, Job } from './job.js'
import { addNewCommand } from './new/add-new-command.js'
import { collect, collectNames, formatOption, maxDiagnosticsOption, parseFolder } from './option-values.js'
import { printReport } from './print-report.js'
import { runJob, stoppedReport } from './run-job.js'
import { addTermsCommand } from './terms/add-terms-command.js'

/** The options as commander hands them over. */
interface Flags {
  readonly specs?: string
  readonly out?: string
  readonly templates?: string
  readonly outputs?: readonly string[]
  readonly check?: boolean
  readonly watch?: boolean
  readonly keepGoing?: boolean
  readonly only?: readonly string[]
  readonly format: Format
  readonly hints?: boolean
  readonly maxDiagnostics: number
  readonly cache?: boolean
  readonly verbose?: boolean
}

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
    exit(await runCommand(command, flags, io, start)),
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

async function runCommand(command: Job['command'], flags: Flags, io: Io, start: number): Promise<number> {
  const load = (fresh: boolean): Promise<LoadedConfig> => loadConfig(io.cwd, flags, fresh)
  const config = await load(false)
  const job = jobOf(command, flags, config)
  if (flags.watch === true) {
    const { watch } = await import('./watch.js')
    return await watch({ job, config, reload: async () => withJob(command, flags, await load(true)) }, io)
  }
  if (config.diagnostics.length > 0)
    return await printReport(stoppedReport(config.diagnostics, performance.now() - start), job, io)
  if (command === 'fmt') {
    const { runFormat } = await import('./format/run-format.js')
    return await printReport(await runFormat(job, io, start), job, io)
  }
  return await printReport(await runJob(job, io, start), job, io)
}

function withJob(
  command: Job['command'],
  flags: Flags,
  config: LoadedConfig,
): { job: Job; config: LoadedConfig } {
  return { job: jobOf(command, flags, config), config }
}

function jobOf(command: Job['command'], flags: Flags, config: LoadedConfig): Job {
  return {
    command,
    settings: config.settings,
    check: flags.check ?? false,
    keepGoing: flags.keepGoing ?? false,
    only: flags.only ?? [],
    format: flags.format,
    maxDiagnostics: flags.maxDiagnostics,
    cache: flags.cache ?? false,
    verbose: flags.verbose ?? false,
    mend: mendingCommand(flags),
  }
}

/** The command that brings a stale output up to date: this one without --check. */
function mendingCommand({ specs, out, outputs, templates, keepGoing, only }: Flags): string {
  const parts = ['pagewright generate']
  if (specs !== undefined) parts.push('--specs', quote(specs))
  if (out !== undefined) parts.push('--out', quote(out))
  if (outputs !== undefined) parts.push('--outputs', quote(outputs.join(',')))
  if (templates !== undefined) parts.push('--templates', quote(templates))
  if (keepGoing === true) parts.push('--keep-going')
  for (const pattern of only ?? []) parts.push('--only', quote(pattern))
  return parts.join(' ')
}

function quote(argument: string): string {
  return /^[\w./@:+,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}

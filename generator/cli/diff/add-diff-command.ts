import { type Command, Option } from 'commander'
import type { Io } from '../io.js'
import type { DiffJob } from './run-diff.js'

interface Flags {
  readonly format: DiffJob['format']
  readonly failOn: DiffJob['failOn']
  readonly keepGoing?: boolean
  readonly specs?: string
}

const help = `
OLD and NEW are folders of pages, api.json files, or git revisions: v1.2 (its folder of pages), v1.2:specs, v1.2:generated/api.json.

Examples:
  $ pagewright diff HEAD~3 specs                         the last three commits
  $ pagewright diff v1.2:specs v1.3:specs --format changelog   for a section of CHANGELOG.md
  $ pagewright diff old/api.json generated/api.json --format json --fail-on any

Exit codes: 0 no change that --fail-on names, 1 such a change, 2 wrong usage or a version that cannot be read.`

/** Adds `pagewright diff OLD NEW`; `done` takes the exit code. */
export function addDiffCommand(program: Command, io: Io, done: (exitCode: number) => void): void {
  program
    .command('diff')
    .description('compare two versions of the API and report what breaks')
    .argument('<old>', 'the old version')
    .argument('<new>', 'the new version')
    .addOption(
      new Option('--format <name>', 'output format')
        .choices(['pretty', 'json', 'markdown', 'changelog'])
        .default('pretty'),
    )
    .addOption(
      new Option('--fail-on <changes>', 'changes that set exit code 1')
        .choices(['breaking', 'any', 'none'])
        .default('breaking'),
    )
    .option('--keep-going', 'leave out pages with errors and compare the rest')
    .option('--specs <dir>', 'folder of pages in a revision given without a path (default: specs)')
    .addHelpText('after', help)
    .action(async (old: string, next: string, { format, failOn, keepGoing = false, specs }: Flags) => {
      const { loadConfig } = await import('../../config/load-config.js')
      const config = await loadConfig(io.cwd, { specs })
      for (const { file, code, message } of config.diagnostics) io.err(`${file}: ${code} ${message}\n`)
      if (config.diagnostics.length > 0) return done(2)
      const { runDiff } = await import('./run-diff.js')
      done(runDiff({ old, next, format, failOn, keepGoing, specs: config.settings.specs }, io))
    })
}

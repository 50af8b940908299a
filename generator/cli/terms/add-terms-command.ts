import type { Command } from 'commander'
import type { Io } from '../io.js'
import { parseFolder } from '../option-values.js'
import type { TermsFlags } from './run-terms.js'

const help = `
Examples:
  $ pagewright terms             sort the glossary; list what is missing, unused or worded alike
  $ pagewright terms --check     write nothing; exit 1 if it is not sorted or lacks a term (for CI)
  $ pagewright terms --prune     remove entries that no page uses

Exit codes: 0 success, 1 errors, or what --check finds, 2 wrong usage.`

/** Adds `pagewright terms`; `exit` takes the exit code of a run. */
export function addTermsCommand(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('terms')
    .description('sort the glossary of English texts, and list what it lacks')
    .option('--specs <dir>', 'folder that contains openapi/ and webhook/ (default: specs)', parseFolder)
    .option('--check', 'write nothing; exit 1 if the glossary is not sorted or lacks a term')
    .option('--prune', 'remove entries that no page uses')
    .option('--all', 'list everything, not the first 20 of each')
    .addHelpText('after', help)
    .action(async (flags: TermsFlags) => {
      const { runTerms } = await import('./run-terms.js')
      exit(await runTerms(flags, io))
    })
}

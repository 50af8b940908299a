import type { OperationTable } from '../chain/operation-table.js'
import type { Io } from './io.js'
import type { Language, Words } from './language.js'
import type { OptionValues } from './parse-arguments.js'

/** The package that the command comes with. */
export interface CommandPackage {
  /** Name of the command: `wechatpay-sdk`. */
  readonly command: string
  readonly packageName: string
  readonly version: string
  /** The modules of its pages. */
  readonly operations: OperationTable
  /** The file of its tables, `model.jsonl`. */
  readonly model: string
}

/** An option of a command. */
export interface CommandOption {
  readonly name: string
  readonly short?: string
  /** What stands behind it in the help, `FILE`; absent for a switch. */
  readonly value?: string
  /** It may be given several times. */
  readonly isRepeated?: true
  readonly words: Words
}

/** A command of the table. */
export interface Command {
  readonly name: string
  /** Arguments besides options, as the help shows them: `'METHOD PATH'`. */
  readonly usage?: string
  readonly words: Words
  readonly options: readonly CommandOption[]
  /** Lines of examples, without the name of the command. */
  readonly examples: readonly string[]
  /** Gives the exit code: 0 for success, 1 for failure; wrong usage is thrown as `UsageError` and gives 2. */
  readonly run: (run: CommandRun) => Promise<number>
}

/** What a command is run with. */
export interface CommandRun {
  readonly values: OptionValues
  readonly positionals: readonly string[]
  readonly io: Io
  readonly language: Language
  readonly own: CommandPackage
}

/** The command was called in a wrong way; the message says what to write instead. Exit code 2. */
export class UsageError extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.name = 'UsageError'
    this.words = words
  }
}

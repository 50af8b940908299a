import { readFileSync } from 'node:fs'
import type { ConfigurationError } from '../errors/errors.js'
import { wordOf } from '../errors/safe-cause.js'
import { environmentProblem } from './environment-problem.js'
import { fileVariable } from './variables.js'

/** Environment variables: `process.env`. An empty one counts as missing. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads variables, and collects what is wrong with them instead of stopping at the first fault. */
export class VariableReader {
  readonly #environment: Environment
  readonly #problems: ConfigurationError[] = []

  constructor(environment: Environment) {
    this.#environment = environment
  }

  get problems(): readonly ConfigurationError[] {
    return this.#problems
  }

  report(problem: ConfigurationError): void {
    this.#problems.push(problem)
  }

  /** Whether something is wrong with a variable or with its `_FILE` form. */
  hasProblem(name: string): boolean {
    return this.#problems.some(({ field }) => field === name || field === fileVariable(name))
  }

  /** The text of a variable; undefined where it is missing or empty. */
  text(name: string): string | undefined {
    return this.#environment[name] || undefined
  }

  /** A secret: the text of a variable, or of a file without the line end behind it. */
  secret(name: string): string | undefined {
    const content = this.content(name)
    if (content === undefined || typeof content === 'string') return content
    return new TextDecoder().decode(content).replace(/\r?\n$/, '')
  }

  /** The content of a variable, or of the file that its `_FILE` form names. */
  content(name: string): string | Uint8Array | undefined {
    const [own, path] = [this.text(name), this.text(fileVariable(name))]
    if (path === undefined) return own
    if (own === undefined) return this.#file(fileVariable(name), path)
    const what = `and ${fileVariable(name)} are both set`
    this.report(environmentProblem('INVALID_SETTING', name, what, 'Keep one of them, and remove the other.'))
    return undefined
  }

  #file(name: string, path: string): Uint8Array | undefined {
    try {
      return readFileSync(path)
    } catch (error) {
      const code = (error instanceof Error && wordOf(error, 'code')) || 'no code'
      const what = `names a file that cannot be read (${code})`
      this.report(environmentProblem('INVALID_SETTING', name, what, fileAdvice(name, path)))
      return undefined
    }
  }
}

function fileAdvice(name: string, path: string): string {
  return /-----BEGIN |^[\w+/=\s-]{300,}$/.test(path)
    ? `It holds the content, not a path: write it into ${name.replace(/_FILE$/, '')}.`
    : 'Give the path of the file, absolute or from the folder in which the program starts, and let its user read it.'
}

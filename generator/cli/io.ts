import type { Colors } from '../diagnostics/render/pretty.js'

/** What a command may touch of the process around it; a test gives its own. */
export interface Io {
  readonly cwd: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether standard error is a terminal, for the progress bar. */
  readonly isTerminal: boolean
  readonly colors: Colors
}

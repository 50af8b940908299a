/** What a command sees of the process, so that tests need none. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Files are named from here. */
  readonly cwd: string
  /** Writes to standard output: what the command was asked for. */
  out(content: string | Uint8Array): void
  /** Writes to standard error: what people read beside it. */
  err(text: string): void
  /** All of standard input. */
  stdin(): Promise<Uint8Array>
  /** Loads a module of the user's by its URL, of either kind. */
  importModule(url: string): Promise<unknown>
  /** Resolves when the user interrupts the command, which then has to end by itself. Before it is called, the process ends. */
  untilInterrupted(): Promise<void>
}

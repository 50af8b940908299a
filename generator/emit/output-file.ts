/** A file to be written: `path` relative to the output folder with `/`, `content` with `\n` line ends and one at the end. */
export interface OutputFile {
  readonly path: string
  readonly content: string
}

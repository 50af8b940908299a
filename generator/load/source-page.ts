/** A page as loaded: text with `\n` line ends and without BOM. */
export interface SourcePage {
  /** Relative to the specs folder, with `/`: `openapi/v3/pay/transactions/jsapi.md`. */
  readonly file: string
  readonly text: string
  /** SHA-256 of the text, hexadecimal, where it is known without the text. */
  readonly digest?: string
}

/** One fenced PHP block of a code group, as the Markdown parser hands it over. */
export interface SampleBlock {
  readonly kind: 'sample-block'
  /** The label in brackets behind the fence: `异步纯链式`, `处理程序`, `1000(现金营销)`; '' where there is none. */
  readonly label: string
  readonly code: string
  /** Line of the file on which the first line of `code` stands, from 1. */
  readonly line: number
  /**
   * Column of the file at which every line of `code` starts, from 1. Only a fence that is indented, whose
   * indentation was taken off the lines, needs one.
   */
  readonly column?: number
}

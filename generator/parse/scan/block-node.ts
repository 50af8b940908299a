/** A place in condensed text, line and column from 1. */
export interface NodePlace {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** A block of the top level: what readers need of a node of remark's tree. */
export interface BlockNode {
  readonly type: string
  readonly position?: NodePlace | undefined
  /** Of a heading. */
  readonly depth?: number
  /** Of code: the word behind the fence, the rest of its line, and the code. */
  readonly lang?: string | null | undefined
  readonly meta?: string | null | undefined
  readonly value?: string
  /** Of a list. */
  readonly ordered?: boolean | null | undefined
  readonly children?: readonly { readonly position?: NodePlace | undefined }[]
}

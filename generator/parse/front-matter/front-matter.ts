import type { Span } from '../../diagnostics/span.js'

/** A front matter value as plain data. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue }

/** The YAML block that begins a page. */
export interface FrontMatter {
  readonly kind: 'front-matter'
  /** False for a page without front matter. */
  readonly present: boolean
  readonly values: ReadonlyMap<string, FrontMatterValue>
  /** The place of each top-level key. */
  readonly keySpans: ReadonlyMap<string, Span>
  /** Errors and warnings of YAML, with their places in the page. */
  readonly problems: readonly { readonly message: string; readonly span: Span }[]
  readonly span: Span
}

/** A front matter value as text: '' for a key without a value, undefined for a missing key, a list or a map. */
export function frontMatterText(frontMatter: FrontMatter, key: string): string | undefined {
  const value = frontMatter.values.get(key)
  if (value === undefined) return undefined
  if (value === null) return ''
  return typeof value === 'object' ? undefined : String(value)
}

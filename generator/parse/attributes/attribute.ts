import type { Span } from '../../diagnostics/span.js'

/** One item of an attribute list: `key=value`, `key="value"`, `key`, `.class` or `#id`. */
export interface Attribute {
  readonly kind: 'key' | 'class' | 'id'
  /** The key, or the name without `.` or `#`. */
  readonly name: string
  /** Absent for a key alone. */
  readonly value?: string
  readonly span: Span
}

/** A list in braces. */
export interface AttributeList {
  readonly attributes: readonly Attribute[]
  /** From `{` to behind `}`. */
  readonly span: Span
  /** Malformed parts. The rest of the list is in `attributes`. */
  readonly problems: readonly { readonly message: string; readonly span: Span }[]
}

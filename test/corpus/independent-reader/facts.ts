/**
 * What a careful human reads from a page, in terms of the page alone. The types know nothing of the
 * generator's model, so that a wrong idea in one is not repeated in the other.
 */

/** `boolean` with a constant is the page type `` `true` ``; `binary` is a file part. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'binary' | 'unknown'

/** Values that a description states. */
export interface StatedValues {
  /** The closed list, in the page's order; absent where the page has none. */
  readonly values?: readonly string[]
  /** The page's own text for a value, where it gives one. */
  readonly texts?: ReadonlyMap<string, string>
  readonly constant?: string
  readonly fallback?: string
}

/** How the content of a string is written into it. */
export type ContentEncoding = 'json' | 'urlencoded' | 'encrypted'

/** The content of a string. */
export interface ContentFact {
  readonly encoding: ContentEncoding
  /** The content is a bare array of `item`; the row of that name is not on the wire. */
  readonly bareArray: boolean
  /** Lines and texts of rows that only hold the content's shapes. */
  readonly heads?: readonly Pick<FieldFact, 'line' | 'description'>[]
  /** One list per shape; more than one where the content has alternatives. */
  readonly shapes: readonly (readonly FieldFact[])[]
  /** The only row where `bareArray`. */
  readonly item?: FieldFact
}

/** One row that names a field. */
export interface FieldFact {
  readonly line: number
  readonly name: string
  readonly required: boolean
  readonly type: FieldType
  readonly list: boolean
  readonly stated: StatedValues
  readonly encrypted?: string
  readonly encoded?: string
  readonly signed?: string
  readonly description: string
  readonly members: readonly FieldFact[]
  readonly content?: ContentFact
  /** Further shapes of the same field. */
  readonly alternatives: readonly FieldFact[]
}

export type BodyKind = 'json' | 'xml' | 'multipart'

export interface BodyFact {
  readonly kind: BodyKind
  readonly required: boolean
  readonly fields: readonly FieldFact[]
}

export type AnswerKind = 'object' | 'empty' | 'stream' | 'redirect' | 'error-only'

export interface AnswerFact {
  readonly kind: AnswerKind
  readonly status: number
  readonly fields: readonly FieldFact[]
}

/** What operations and webhooks share. */
export interface DocumentedFact {
  readonly file: string
  readonly line: number
  readonly method: string
  readonly title: string
  readonly badges: readonly string[]
  /** The page says that the operation is offline or discarded. */
  readonly deprecated: boolean
  readonly headers: readonly FieldFact[]
  readonly body?: BodyFact
}

export interface OperationFact extends DocumentedFact {
  readonly path: string
  /** Call options by name: a URL, or `true`. */
  readonly options: ReadonlyMap<string, string>
  readonly pathParameters: readonly FieldFact[]
  readonly query: readonly FieldFact[]
  readonly answer: AnswerFact
  /** Root rows that the reader has no place for. */
  readonly strangers: readonly FieldFact[]
}

export interface WebhookFact extends DocumentedFact {
  readonly name: string
  readonly statuses: readonly string[]
  readonly replyHeaders: readonly FieldFact[]
  readonly reply?: BodyFact
}

/** A page of the catalogue: the names of the tags it stands under. */
export interface CatalogueEntry {
  readonly target: string
  /** A method or a variant, without `#`. */
  readonly anchor?: string
  readonly tag: string
  readonly direct: boolean
  readonly partner: boolean
}

/** A table as lines of the file. */
export interface TableFact {
  readonly file: string
  readonly head: string
  readonly tail: 'request' | 'response' | 'other'
  /** 1-based lines of the rows, without head and delimiter. */
  readonly rows: readonly number[]
}

export interface FolderFacts {
  readonly operations: readonly OperationFact[]
  readonly webhooks: readonly WebhookFact[]
  readonly catalogue: readonly CatalogueEntry[]
  readonly redirects: readonly string[]
  readonly tables: readonly TableFact[]
}

/** A request as it arrived, taken apart by the rules of HTTP and of its protocol, and not yet by its tables. */
export interface RawRequest {
  /** Values of the placeholders, percent-decoded. */
  readonly path: Readonly<Record<string, string>>
  /** What stands behind `?`, as on the wire. */
  readonly query: string
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: RawBody
}

export type RawBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly text: string }
  /** The texts of v2's elements. */
  | { readonly kind: 'xml'; readonly fields: ReadonlyMap<string, string> }
  | { readonly kind: 'multipart'; readonly parts: readonly RawPart[] }

/** A part of an upload. Those with a name of a file are files. */
export interface RawPart {
  readonly name: string
  readonly filename?: string | undefined
  readonly content: Uint8Array
}

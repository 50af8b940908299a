/** The value of an object without known members. */
export interface OpenObject {
  readonly [name: string]: unknown
}

/**
 * An object with exactly one of some members: `T` has them all as optional.
 *
 * Where the choice is only known at run time, spread an object that holds it: `{ ...request, ...choice }` with
 * `choice: { transaction_id: string } | { out_trade_no: string }`.
 */
export type ExactlyOne<T, K extends keyof T> = T &
  { [P in K]: { [Q in P]-?: Exclude<T[Q], undefined> } & { readonly [Q in Exclude<K, P>]?: undefined } }[K]

/** An object with at least one of some members: `T` has them all as optional. */
export type AtLeastOne<T, K extends keyof T> = T & { [P in K]: { [Q in P]-?: Exclude<T[Q], undefined> } }[K]

/** The request of an operation that takes nothing. */
export interface EmptyRequest {
  readonly [name: string]: never
}

/** Gives all its bytes at once, such as a `Blob` or a `File`. */
export interface BytesSource {
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A `File`: it has a name, and perhaps a media type. */
export interface NamedBytesSource extends BytesSource {
  readonly name: string
  readonly type?: string
}

/** One file of a multipart body: a `File` as it is, or bytes with the name that the service is to see. */
export type FilePart = NamedBytesSource | NamedFilePart | UnnamedFilePart

/** Bytes, and the name that the service is to see. */
export interface NamedFilePart {
  /** The name the service sees, with its extension. */
  readonly filename: string
  /** The bytes: in memory, a `Blob`, or any stream of chunks (a Node stream, a web stream). */
  readonly content: Uint8Array | BytesSource | AsyncIterable<Uint8Array>
  /** Media type; that of a `Blob`, or taken from the file name's extension, where it is absent. */
  readonly contentType?: string | undefined
}

/** A `File` under its own name. */
export interface UnnamedFilePart {
  readonly filename?: undefined
  readonly content: NamedBytesSource
  /** Media type; the file's own, or taken from its name's extension, where it is absent. */
  readonly contentType?: string | undefined
}

/**
 * A response whose body is the bytes of a file.
 *
 * Read it once: with a loop over its chunks, or with one of its methods. Reading again throws `DownloadError`
 * (`STREAM_USED`). Leaving a loop early gives up the rest and frees the connection.
 */
export interface StreamResponse extends AsyncIterable<Uint8Array> {
  /** `Content-Type` of the response. */
  readonly contentType: string | undefined
  /** Reads everything into memory. Throws `DownloadError` (`FILE_TOO_LARGE`) above the limit. */
  bytes(): Promise<Uint8Array>
  /** Reads everything as UTF-8 text, without a byte order mark. Throws `DownloadError` (`FILE_UNREADABLE`) for other text. */
  text(): Promise<string>
  /** The chunks as a web stream: for `pipeTo`, `new Response(…)`, `Readable.fromWeb(…)`. */
  stream(): ReadableStream<Uint8Array>
}

/** A response without a body. */
export type EmptyResponse = undefined

/** A response that redirects the user's browser. The client does not follow it. */
export interface RedirectResponse {
  /** The `Location` header. */
  readonly location: string
}

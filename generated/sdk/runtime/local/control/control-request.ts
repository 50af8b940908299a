/** A request to the control API or for the page, read in full. */
export interface ControlRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  /** By names in small letters, as `node:http` has them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string | Uint8Array
}

/** What is answered. */
export interface ControlAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A header that may come once; the first one where it comes again. */
export function headerOf({ headers }: ControlRequest, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'object' ? value[0] : value
}

/** What the document says of itself and no page says. */
export interface OpenApiInfo {
  readonly title: string
  /** Version of the described API, not of this generator. */
  readonly version: string
  readonly description?: string
  readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string }
  /** Host of the operations without a `base_uri` row, without a slash at the end. Default {@link defaultServer}. */
  readonly server?: string
}

/** The host that the pages' calls go to where they name none. */
export const defaultServer = 'https://api.mch.weixin.qq.com'

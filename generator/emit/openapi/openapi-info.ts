import type { SameShapePaths } from './path-items.js'

/** What the document says about itself. */
export interface OpenApiInfo {
  readonly title: string
  /** Version of the described API, not of this generator. */
  readonly version: string
  readonly description?: string
  readonly license?: { readonly name: string; readonly identifier: string }
  /** Default: `keep`. */
  readonly sameShapePaths?: SameShapePaths
}

/** The options of the document. */
export interface OpenApiSettings {
  /**
   * Paths that differ in the names of their placeholders alone, which OpenAPI takes for one path. `keep`: they stay, each with
   * a note, as the pages have them. `merge`: they become one path, for readers that refuse them otherwise; of two operations
   * with one method the first stays, and the other is named beside it. Default: `keep`.
   */
  readonly sameShapePaths?: SameShapePaths | undefined
}

/** The host of operations that name no other. */
export const defaultServer = 'https://api.mch.weixin.qq.com'

import type { Span } from '../diagnostics/span.js'

/** A page that only says where its content moved. */
export interface Redirect {
  readonly kind: 'redirect-page'
  readonly file: string
  readonly page: string
  /** Site path it points to: `/openapi/v2/mmpaysptrans/query_bank`. */
  readonly target: string
  readonly span: Span
}

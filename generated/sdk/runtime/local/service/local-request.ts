import type { DataObject } from '../../client/data-object.js'
import type { OperationModel } from '../model/page-model.js'

/** A request that passed the checks of the protocol and of the tables. */
export interface LocalRequest {
  readonly operation: OperationModel
  /** Who signed it: the merchant number, or the id of the brand. */
  readonly caller: string
  /** Values of the placeholders of the path. */
  readonly path: Readonly<Record<string, string>>
  readonly query: DataObject
  /**
   * The body with encrypted fields in plaintext and strings with content decoded: JSON, the texts of v2's XML (all
   * strings), or the parts of an upload that are no files. `{}` without one.
   */
  readonly body: DataObject
  readonly files: readonly LocalFile[]
}

/** A file of an upload. */
export interface LocalFile {
  readonly part: string
  readonly filename: string
  readonly content: Uint8Array
}

/** What an operation answers. */
export type LocalAnswer =
  /** Members of the answer's object. What the tables require beside them is filled in plausibly. */
  | { readonly kind: 'data'; readonly data: DataObject; readonly status?: number }
  /** No body (204, or what the page says). */
  | { readonly kind: 'empty'; readonly status?: number }
  | { readonly kind: 'file'; readonly content: Uint8Array; readonly contentType: string }
  /** Leads a browser elsewhere (302). */
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: number }
  | {
      readonly kind: 'error'
      /** A code of the operation's tables; v2: `err_code`. */
      readonly code: string
      /** By default the status and the words of the tables. */
      readonly status?: number
      readonly message?: string
      readonly detail?: DataObject
    }

/** The answer with these members. */
export function data(members: DataObject, status?: number): LocalAnswer {
  return { kind: 'data', data: members, ...(status === undefined ? {} : { status }) }
}

/** The answer without a body. */
export const empty: LocalAnswer = { kind: 'empty' }

/** A refusal by a code of the operation's tables. */
export function refusal(code: string, message?: string): LocalAnswer {
  return { kind: 'error', code, ...(message === undefined ? {} : { message }) }
}

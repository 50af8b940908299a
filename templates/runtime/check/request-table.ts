import type { FieldRow, FieldSchema } from './field-schema.js'

/** The rows of a request as a caller gives it, by the groups of the request. Absent groups have none. */
export interface RequestTable {
  /** Placeholders of the URL. */
  readonly path?: readonly FieldRow[]
  readonly query?: readonly FieldRow[]
  /** Those that the caller sets. */
  readonly headers?: readonly FieldRow[]
  /** Of `json`, `xml` or `body`; the parts of an upload are the properties of an object. */
  readonly body?: FieldSchema
}

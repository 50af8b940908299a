/** What a source says of a field; a member that is absent is not said. */
export interface FieldFact {
  /** `string`, `integer`, `number`, `boolean`, `object`, or `array<…>` of one of them. */
  readonly type?: string
  readonly required?: boolean
  /** The values of an enumeration. */
  readonly values?: readonly string[]
  readonly encrypted: boolean
}

/** A part of an operation: fields by their place (`amount.total`, `goods_detail[].goods_id`). */
export type PartName = 'path' | 'query' | 'body' | 'response'

export type Parts = { readonly [Part in PartName]: ReadonlyMap<string, FieldFact> }

export const partNames: readonly PartName[] = ['path', 'query', 'body', 'response']

/** Operations by `operationKey`. */
export type Statement = ReadonlyMap<string, Parts>

/** `GET /v3/certificates/{}`: names of path parameters differ between sources. */
export function operationKey(operation: string): string {
  return operation.replace(/\{\w+\}/g, '{}')
}

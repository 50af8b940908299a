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

/** Operations by `operationKey`, and notices. */
export type Statement = ReadonlyMap<string, Parts>

/** `GET /v3/certificates/{}`: names of path parameters differ between sources. */
export function operationKey(operation: string): string {
  return operation.replace(/\{\w+\}/g, '{}')
}

/**
 * What notices hold when opened, by `NOTICE REFUND.SUCCESS`, compared like answers. Products share events, so a notice has
 * the fields of all of them, and nothing is said of what each always sends.
 */
export function noticeStatement(
  notices: readonly (readonly [event: string, fields: ReadonlyMap<string, FieldFact>])[],
): Statement {
  const merged = new Map<string, Map<string, FieldFact>>()
  for (const [event, fields] of notices) {
    const all = merged.get(event) ?? new Map<string, FieldFact>()
    for (const [place, { required: _, ...fact }] of fields) all.set(place, all.get(place) ?? fact)
    merged.set(event, all)
  }
  const none = new Map<string, FieldFact>()
  return new Map(
    [...merged].map(([event, response]) => [
      `NOTICE ${event}`,
      { path: none, query: none, body: none, response },
    ]),
  )
}

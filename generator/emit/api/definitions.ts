import type { Span } from '../../diagnostics/span.js'
import type { Correction } from '../../model/correction.js'
import type {
  Example,
  ExampleEncoded,
  ExampleEntry,
  ExampleExpression,
  ExampleList,
  ExampleMap,
  ExampleScalar,
  ExampleValue,
} from '../../model/example.js'
import type * as M from '../../model/model.js'
import type * as S from '../../model/schema.js'
import type { TypedSchema } from './typed-schema.js'

/** Every named type of the model, by the name it has in `$defs`. */
export interface Definitions {
  readonly Span: Span
  readonly Operation: M.Operation
  readonly Webhook: M.Webhook
  readonly Tag: M.Tag
  readonly Redirect: M.Redirect
  readonly Deprecation: NonNullable<M.Documented['deprecated']>
  readonly RootRow: M.RootRow
  readonly Parameter: M.Parameter
  readonly CallOptions: M.CallOptions
  readonly RequestBody: M.RequestBody
  readonly JsonBody: M.JsonBody
  readonly XmlBody: M.XmlBody
  readonly MultipartBody: M.MultipartBody
  readonly Response: M.Response
  readonly ObjectResponse: M.ObjectResponse
  readonly EmptyResponse: M.EmptyResponse
  readonly StreamResponse: M.StreamResponse
  readonly RedirectResponse: M.RedirectResponse
  readonly ErrorOnlyResponse: M.ErrorOnlyResponse
  readonly WebhookReply: M.WebhookReply
  readonly Variant: M.Variant
  readonly Discriminator: M.Discriminator
  readonly Badge: M.Badge
  readonly Note: M.Note
  readonly Link: M.Link
  readonly Correction: Correction
  readonly Schema: S.Schema
  readonly StringSchema: S.StringSchema
  readonly NumberSchema: S.NumberSchema
  readonly BooleanSchema: S.BooleanSchema
  readonly ObjectSchema: S.ObjectSchema
  readonly ArraySchema: S.ArraySchema
  readonly OneOfSchema: S.OneOfSchema
  readonly BinarySchema: S.BinarySchema
  readonly Alternative: S.Alternative
  readonly Property: S.Property
  readonly EnumValue: S.EnumValue
  readonly Encryption: S.Encryption
  readonly FieldSignature: S.FieldSignature
  readonly StringContent: S.StringContent
  readonly Wrapper: NonNullable<S.StringContent['wrapper']>
  readonly Example: Example
  readonly ExampleValue: ExampleValue
  readonly ExampleScalar: ExampleScalar
  readonly ExampleList: ExampleList
  readonly ExampleMap: ExampleMap
  readonly ExampleEntry: ExampleEntry
  readonly ExampleEncoded: ExampleEncoded
  readonly ExampleExpression: ExampleExpression
}

/** A reference to a named type. */
export function ref<K extends keyof Definitions>(name: K): TypedSchema<Definitions[K]> {
  return { json: { $ref: `#/$defs/${name}` } }
}

/** Names of the definitions whose type is a part of the union `T`. */
type PartOf<T> = { [K in keyof Definitions]: Definitions[K] extends T ? K : never }[keyof Definitions]

/**
 * One of several named types, told apart by `kind`. The result has the union of exactly the named types, so a union
 * of which a part is not named does not compile.
 */
export function union<K extends PartOf<{ readonly kind: string }>>(
  ...names: readonly K[]
): TypedSchema<Definitions[K]> {
  return { json: { oneOf: names.map(name => ref(name).json) } }
}

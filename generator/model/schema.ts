import type { Span } from '../diagnostics/span.js'
import type { Correction } from './correction.js'

/** One allowed value, with the page's own words for it where the page gives some. */
export interface EnumValue {
  readonly kind: 'enum-value'
  readonly value: string | number
  /** The page's text for this value (Markdown inline as written); absent where the page only lists it. */
  readonly description?: string
  readonly span: Span
}

/** Which key a marked field is encrypted with. `bank` is the RSA key of `risk/getpublickey` (v2 payments to bank cards). */
export type EncryptionKey = 'platform' | 'merchant' | 'apiv3' | 'apiv2' | 'bank'

/**
 * A field whose wire value is ciphertext (base64).
 * `encrypt`: we encrypt before sending; `decrypt`: we decrypt what arrives.
 */
export interface Encryption {
  readonly kind: 'encryption'
  readonly algorithm: 'rsa-oaep' | 'aes-256-gcm' | 'aes-256-ecb'
  readonly key: EncryptionKey
  readonly direction: 'encrypt' | 'decrypt'
}

/** A field that carries a signature made with the merchant's private key. */
export interface FieldSignature {
  readonly kind: 'field-signature'
  readonly algorithm: 'rsa-sha256'
  readonly key: 'merchant'
}

/** What stands inside a string: the rows below an `.im-table-line` or below an encoded or encrypted string. */
export interface StringContent {
  readonly kind: 'string-content'
  /** How the content becomes the string: JSON text, a query string, or the plaintext of the encryption. */
  readonly encoding: 'json' | 'urlencoded' | 'encrypted'
  readonly mediaType: 'application/json' | 'application/x-www-form-urlencoded' | 'application/xml'
  readonly schema: Schema
  /**
   * A row that exists in the table only to hold the items of a bare array and not on the wire;
   * its name, text and place are kept for the documents. `schema` is then the array itself.
   */
  readonly wrapper?: {
    readonly kind: 'wrapper'
    readonly name: string
    readonly description: string
    readonly span: Span
  }
  readonly span: Span
}

interface SchemaBase {
  readonly span: Span
}

export interface StringSchema extends SchemaBase {
  readonly kind: 'string'
  readonly enum?: readonly EnumValue[]
  readonly const?: string
  readonly default?: string
  readonly content?: StringContent
  readonly encryption?: Encryption
  readonly signature?: FieldSignature
}

export interface NumberSchema extends SchemaBase {
  readonly kind: 'integer' | 'number'
  readonly enum?: readonly EnumValue[]
  readonly const?: number
  readonly default?: number
  /** `number` alone: it takes fractions; every other number is whole, whichever of the two types its page gives it. */
  readonly fractions?: true
}

export interface BooleanSchema extends SchemaBase {
  readonly kind: 'boolean'
  /** `true` for the page type `` `true` ``. */
  readonly const?: boolean
  readonly default?: boolean
}

/** An object with the properties of its rows; an object without rows is open (any members). */
export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object'
  readonly properties: readonly Property[]
}

export interface ArraySchema extends SchemaBase {
  readonly kind: 'array'
  readonly items: Schema
}

/** A field with several shapes: one of `alternatives`, each with the description of its own row. */
export interface OneOfSchema extends SchemaBase {
  readonly kind: 'one-of'
  readonly alternatives: readonly Alternative[]
}

export interface Alternative {
  readonly kind: 'alternative'
  readonly description: string
  readonly schema: Schema
  readonly span: Span
}

/** The bytes of a file (a part of a multipart body). */
export interface BinarySchema extends SchemaBase {
  readonly kind: 'binary'
}

export type Schema =
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | ObjectSchema
  | ArraySchema
  | OneOfSchema
  | BinarySchema

/** One row of a table that names a field on the wire. */
export interface Property {
  readonly kind: 'property'
  /** The name on the wire, misspellings included. May hold `$n`, `$m` (one key per index), `-`, or blanks. */
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  /** The description cell (Markdown inline, `<br/>` for line ends; a table's `\\|` is `|`); '' where the page has none. */
  readonly description: string
  /** What of the row is not the page's own; absent where all of it is. */
  readonly corrections?: readonly Correction[]
  readonly span: Span
}

/** A row of a table: a field of a request by its name on the wire, `$n` of numbered names included. */
export interface FieldRow {
  readonly name: string
  /** Absent like false. */
  readonly required?: boolean
  readonly schema: FieldSchema
  readonly choice?: FieldChoice
}

/** A group of rows of which one, or one at least, is given. */
export interface FieldChoice {
  readonly rule: 'exactly-one' | 'at-least-one'
  readonly group: string
}

/** A text. Lengths count characters; those of an encrypted field are of its plaintext. */
export interface StringField {
  readonly kind: 'string'
  readonly enum?: readonly FieldValue[]
  readonly const?: string
  readonly minLength?: number
  readonly maxLength?: number
  /** The data inside of the text. */
  readonly content?: {
    readonly mediaType: 'application/json' | 'application/x-www-form-urlencoded' | 'application/xml'
    readonly schema: FieldSchema
  }
  readonly encryption?: FieldEncryption
}

/** How a text is encrypted on the wire. */
export interface FieldEncryption {
  readonly algorithm: 'rsa-oaep' | 'aes-256-gcm' | 'aes-256-ecb'
  readonly key: 'platform' | 'merchant' | 'apiv3' | 'apiv2' | 'brand' | 'bank'
  readonly direction: 'encrypt' | 'decrypt'
}

/** A number, whole unless it is a `number` with `fractions`. */
export interface NumberField {
  readonly kind: 'integer' | 'number'
  readonly enum?: readonly FieldValue[]
  readonly const?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly fractions?: true
}

/** A value of an enumeration. */
export interface FieldValue {
  readonly value: string | number
  readonly description?: string
}

export interface ArrayField {
  readonly kind: 'array'
  readonly items: FieldSchema
  readonly minItems?: number
  readonly maxItems?: number
}

/** What the tables of a page say of a value. An object without properties is open. */
export type FieldSchema =
  | StringField
  | NumberField
  | ArrayField
  | { readonly kind: 'boolean'; readonly const?: boolean }
  | { readonly kind: 'object'; readonly properties: readonly FieldRow[] }
  | { readonly kind: 'one-of'; readonly alternatives: readonly { readonly schema: FieldSchema }[] }
  | { readonly kind: 'binary' }

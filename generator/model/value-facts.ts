import type { Span } from '../diagnostics/span.js'
import {
  type Declared,
  kind,
  literal,
  node,
  oneOf,
  optional,
  part,
  span,
  text,
  textOrNumber,
  words,
} from './nodes/node.js'

/** One allowed value, with the page's own words for it where the page gives some. */
export interface EnumValue {
  readonly kind: 'enum-value'
  readonly value: string | number
  /** The page's text for this value (Markdown inline as written); absent where the page only lists it. */
  readonly description?: string
  readonly span: Span
}

/**
 * Which key a marked field is encrypted with. `brand` is the symmetric key of a brand, `bank` the RSA key of
 * `risk/getpublickey` (v2 payments to bank cards).
 */
export type EncryptionKey = 'platform' | 'merchant' | 'apiv3' | 'apiv2' | 'brand' | 'bank'

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

/**
 * The group to which a member belongs: of the members beside it with the same `group`, exactly one or at least one is
 * given. None of them is required on its own.
 */
export interface Choice {
  readonly kind: 'choice'
  readonly rule: 'exactly-one' | 'at-least-one'
  /** A word that only tells groups apart. */
  readonly group: string
}

/** The nodes above by the names they have in `api.schema.json`. */
export interface ValueTypes {
  readonly EnumValue: EnumValue
  readonly Encryption: Encryption
  readonly FieldSignature: FieldSignature
  readonly Choice: Choice
}

/** What each of them consists of. */
export const valueNodes: { readonly [K in keyof ValueTypes]: Declared<ValueTypes[K]> } = {
  EnumValue: node('An allowed value, with its own text where the page gives one.', {
    kind: kind('enum-value'),
    value: part(textOrNumber, { corrected: { enum: "['2']" } }),
    description: optional(
      words(text, undefined, {
        corrected: { enum: "{ '1': one }" },
        unseen: { sdk: 'Comments leave out what the description of the field says.' },
      }),
    ),
    span,
  }),
  Encryption: node('How a field is encrypted on the wire, and by whom.', {
    kind: kind('encryption'),
    algorithm: part(oneOf({ 'rsa-oaep': true, 'aes-256-gcm': true, 'aes-256-ecb': true })),
    key: part(oneOf({ platform: true, merchant: true, apiv3: true, apiv2: true, brand: true, bank: true })),
    direction: part(oneOf({ encrypt: true, decrypt: true }), {
      unseen: { sdk: 'Of what a webhook encrypts the comment says what it holds.' },
    }),
  }),
  FieldSignature: node('A field that carries a signature.', {
    kind: kind('field-signature'),
    algorithm: part(literal('rsa-sha256')),
    key: part(literal('merchant')),
  }),
  Choice: node('The group of members of which exactly one, or at least one, is given.', {
    kind: kind('choice'),
    rule: part(oneOf({ 'exactly-one': true, 'at-least-one': true })),
    group: part(text),
  }),
}

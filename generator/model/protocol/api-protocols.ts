import type { Protocol } from '../../dialect/protocols.js'
import type { OperationOptions } from '../model.js'

/** JSON as our own source states it. */
export type PlainJson =
  | string
  | number
  | boolean
  | readonly PlainJson[]
  | { readonly [member: string]: PlainJson }

/** How a call shows who makes it, in OpenAPI's words. */
export interface SecurityScheme {
  /** Its name in the document. */
  readonly name: string
  /** Its Security Scheme Object. */
  readonly scheme: Readonly<Record<string, string>>
}

/** A field of every request that the client fills in, whether or not a page has a row for it. */
export interface SuppliedField {
  readonly name: string
  readonly description: string
  /** The call option with which a page says that its operation has no such field. */
  readonly unless?: keyof OperationOptions
}

/** A header that names a key of the service. Calls need it where they encrypt fields for the service, or always. */
export interface KeyHeader {
  readonly name: string
  readonly description: string
  readonly when: 'where-encrypted' | 'always'
  /** What its value looks like where no page shows one. */
  readonly example: string
}

/** The body of the answers that refuse a call. */
export interface ErrorBody {
  /** Name of the schema in the document. */
  readonly name: string
  readonly mediaType: 'application/json' | 'application/xml'
  /** JSON Schema (2020-12). */
  readonly schema: { readonly [keyword: string]: PlainJson }
}

/** What the calls of one protocol have in common and no page says. */
export interface ApiProtocol {
  /** Absent where a field of the request is the signature. */
  readonly signature?: SecurityScheme
  /** Of the body, or of the query where there is no body. */
  readonly suppliedFields: readonly SuppliedField[]
  readonly keyHeader?: KeyHeader
  /** Absent where errors come as answers of success. */
  readonly error?: ErrorBody
  /** Where the code of an error stands: in the error's body, or in an answer of success. The first one that is there. */
  readonly codeFields: readonly [string, ...string[]]
}

/** A text in the languages of the outputs. */
export interface Translated {
  readonly zh: string
  readonly en: string
}

/** The service behind an API, as packages for it name it. */
export interface ServiceWords {
  readonly name: Translated
  /** Whom the package must not be taken for. */
  readonly disclaimer: Translated
  /** For people who look for a package of the service. */
  readonly keywords: readonly string[]
}

/** The protocols of an API. */
export interface ApiProtocols {
  readonly service: ServiceWords
  /** Host of the operations without a `base_uri` row, without a slash at the end. */
  readonly server: string
  readonly of: Readonly<Record<Protocol, ApiProtocol>>
  /** Of the operations that ask for the caller's certificate. */
  readonly clientCertificate: SecurityScheme
}

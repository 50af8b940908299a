import type {
  ArrayField,
  FieldChoice,
  FieldRow,
  FieldValue,
  NumberField,
  StringField,
} from '../../check/field-schema.js'
import type { FileFact, Protocol } from '../../descriptors.js'

/**
 * The first line of `model.jsonl`. The lines behind it are one `OperationModel` per entry of `operations`, then one
 * `WebhookModel` per entry of `webhooks`, in that order, so that a reader parses the lines it needs.
 */
export interface ModelIndex {
  readonly kind: 'index'
  readonly formatVersion: 1
  readonly operations: readonly OperationEntry[]
  /** Ids. */
  readonly webhooks: readonly string[]
  /** Errors by the scope that shares them: `v3`. */
  readonly commonErrors: Readonly<Record<string, readonly ErrorModel[]>>
}

/** The path of the URL is `prefix` (`/hk`, that of the operation's own `baseUri`) and then `path`. */
export type OperationEntry = readonly [method: string, path: string, id: string, prefix?: string]

/** What `model.jsonl` says of an operation: the tables of its page, as `api.json` names them, without places. */
export interface OperationModel {
  readonly kind: 'operation'
  /** `v3/pay/transactions/jsapi#post`. */
  readonly id: string
  readonly page: string
  readonly protocol: Protocol
  readonly title: string
  readonly description: string
  /** In small letters. */
  readonly method: string
  /** URL path with `{placeholders}`. */
  readonly path: string
  readonly tags: readonly string[]
  readonly options: {
    readonly baseUri?: string
    readonly security?: true
    readonly nonceless?: true
    readonly unsigned?: true
    readonly fragment?: string
  }
  readonly parameters: readonly ParameterModel[]
  readonly requestBody?: RequestBodyModel
  readonly response: ResponseModel
  /** Errors of its own table. */
  readonly errors: readonly ErrorModel[]
  /** The scope of the errors that it shares with others: `v3`. */
  readonly commonErrors?: string
  readonly notices: readonly NoticeModel[]
  /**
   * A plausible answer as the SDK gives it: encrypted fields in plaintext, contents of strings as data. The service works on
   * this form and seals it last. Absent unless the answer is an object.
   */
  readonly answer?: unknown
  /**
   * The request of the page's sample as the SDK takes it (`{ out_trade_no, query, json, headers }`): encrypted fields in
   * plaintext, contents of strings as data. What is required and the sample lacks is made up; files, and what the client
   * fills in (signs, digests), are left out.
   */
  readonly example?: unknown
}

/** What `model.jsonl` says of a webhook. */
export interface WebhookModel {
  readonly kind: 'webhook'
  /** `v3/TRANSACTION.SUCCESS`. */
  readonly id: string
  readonly protocol: Protocol
  readonly title: string
  readonly eventTypes: readonly string[]
  readonly requestBody: RequestBodyModel
  /** Names that lead from the body to the encrypted string. */
  readonly ciphertext?: readonly string[]
  /** A plausible body, in which an encrypted string stays as it is. Absent where no values fit the tables. */
  readonly body?: unknown
  /** What its encrypted string holds, as the SDK gives it; absent without one. */
  readonly resource?: unknown
  /** What the receiver answers, where that is more than whether the notice was taken. */
  readonly reply?: ReplyModel
}

/** The answer of a receiver whom WeChat Pay asks for something. */
export interface ReplyModel {
  readonly schema: SchemaModel
  /** The merchant signs it. */
  readonly signed?: true
}

/** An error that a table lists. */
export interface ErrorModel {
  readonly code: string
  /** HTTP status; absent in v2, whose errors come with status 200. */
  readonly status?: number
  readonly description: string
}

/** A notice that follows a call. */
export interface NoticeModel {
  /** Id of the webhook. */
  readonly webhook: string
  /** Names that lead from the request to the address: `['json', 'notify_url']`; absent where it is set elsewhere. */
  readonly address?: readonly string[]
}

export interface ParameterModel extends PropertyModel {
  readonly in: 'path' | 'query' | 'header'
}

export type RequestBodyModel =
  | { readonly kind: 'json' | 'xml'; readonly required: boolean; readonly schema: SchemaModel }
  | MultipartModel

export interface MultipartModel {
  readonly kind: 'multipart'
  readonly required: boolean
  readonly parts: readonly PropertyModel[]
  /** Fields that hold the digest or the name of a file. */
  readonly fileFacts: readonly FileFact[]
}

/** `error`: of a file (v2 bills), the object that arrives instead where it failed. */
export interface ResponseModel {
  readonly kind: 'object' | 'empty' | 'stream' | 'redirect' | 'error-only'
  readonly status: number
  readonly mediaType?: 'application/json' | 'application/xml'
  readonly schema?: SchemaModel
  readonly error?: SchemaModel
}

export interface PropertyModel extends FieldRow {
  readonly required: boolean
  readonly schema: SchemaModel
  readonly description: string
}

export type ChoiceModel = FieldChoice

export interface StringModel extends StringField {
  readonly content?: {
    readonly encoding: 'json' | 'urlencoded' | 'encrypted'
    readonly mediaType: 'application/json' | 'application/x-www-form-urlencoded' | 'application/xml'
    readonly schema: SchemaModel
  }
  readonly signature?: { readonly algorithm: 'rsa-sha256'; readonly key: 'merchant' }
}

export type NumberModel = NumberField
export type EnumValueModel = FieldValue

export type SchemaModel =
  | StringModel
  | NumberModel
  | (ArrayField & { readonly items: SchemaModel })
  | { readonly kind: 'boolean'; readonly const?: boolean }
  | { readonly kind: 'object'; readonly properties: readonly PropertyModel[] }
  | {
      readonly kind: 'one-of'
      readonly alternatives: readonly { readonly description: string; readonly schema: SchemaModel }[]
    }
  | { readonly kind: 'binary' }

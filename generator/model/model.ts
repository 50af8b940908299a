import type { Span } from '../diagnostics/span.js'
import type { HttpMethod } from '../dialect/methods.js'
import type { Protocol } from '../dialect/protocols.js'
import type { Correction } from './correction.js'
import type { CommonErrors, OperationErrors } from './errors.js'
import type { Example } from './example.js'
import type { Paging } from './paging.js'
import type { Redirect } from './redirect.js'
import type { Choice, ObjectSchema, Property, Schema } from './schema.js'
import type { Tag } from './tag.js'

/** Everything that the pages describe. Plain data, written to `api.json` as it is. */
export interface Model {
  readonly kind: 'model'
  /** In code-unit order of the page's path, then as the page has them. */
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Webhook[]
  /** In the order of the catalogue: product pages as `openapi/index.md` lists them, then products of tables. */
  readonly tags: readonly Tag[]
  readonly redirects: readonly Redirect[]
  /** The errors that operations share; absent where no page lists any. In code-unit order of their files. */
  readonly commonErrors?: readonly CommonErrors[]
}

/** What operations and webhooks share: the page around them. */
export interface Documented {
  /** The page's file, relative to the specs folder: `openapi/v3/pay/transactions/jsapi.md`. */
  readonly file: string
  /** The page's path without `openapi/` or `webhook/` and without `.md`; `…/index.md` ends with `/`. */
  readonly page: string
  readonly protocol: Protocol
  /** Heading text, front matter interpolated, Markdown inline as written. */
  readonly title: string
  /** The paragraph below the heading, front matter interpolated; '' where there is none. */
  readonly description: string
  readonly badges: readonly Badge[]
  /** The page's reason, if it declares the operation offline, discarded or replaced. */
  readonly deprecated?: Deprecation
  readonly notes: readonly Note[]
  /** Links to the official documents (`参阅 …`). */
  readonly links: readonly Link[]
  /** Names of its tags: the products under which the catalogue lists it. */
  readonly tags: readonly string[]
  /** Merchant modes of the catalogue. */
  readonly modes: readonly MerchantMode[]
  /** What patches changed, removals included; absent where they changed nothing. */
  readonly corrections?: readonly Correction[]
  readonly span: Span
}

export type MerchantMode = 'direct' | 'partner'

export interface Operation extends Documented, OperationErrors {
  readonly kind: 'operation'
  /** Page path, `#` and method: `v3/pay/transactions/jsapi#post`. Unique. */
  readonly id: string
  readonly method: HttpMethod
  /** URL path with `{placeholders}`, no `/v2` for v2, trailing slash for `index.md`: `/v3/pay/transactions/id/{transaction_id}`. */
  readonly path: string
  readonly options: OperationOptions
  readonly parameters: readonly Parameter[]
  readonly requestBody?: RequestBody
  readonly response: Response
  /** Absent where the request asks for no page of a list. */
  readonly paging?: Paging
  /** The notices that follow the call, in the order of the page; absent if there are none. */
  readonly notices?: readonly FollowingNotice[]
  readonly examples: readonly Example[]
  /** Root rows of the request table in the page's order, for documents and for the accounting of rows. */
  readonly roots: readonly RootRow[]
}

/** A notice that the service sends after a call. */
export interface FollowingNotice {
  readonly kind: 'following-notice'
  /** Id of its webhook: `v3/COUPON.SEND`. */
  readonly webhook: string
  /**
   * Names that lead from the request to the address that the notice is sent to, through arrays and into strings with
   * content, such as `['json', 'notify_url']`; absent where the address is set elsewhere.
   */
  readonly address?: readonly string[]
  readonly span: Span
}

export interface Webhook extends Documented {
  readonly kind: 'webhook'
  /** Page path, unique: `v3/COUPON.SEND`. */
  readonly id: string
  /** File name without `.md`: `COUPON.SEND`. */
  readonly name: string
  readonly method: HttpMethod
  /** Values of the body's `event_type` row, or the file name where the body has no such row. */
  readonly eventTypes: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly requestBody: RequestBody
  /** Names of the properties that lead from the body to the encrypted string, such as `['resource', 'ciphertext']`. */
  readonly ciphertext?: readonly string[]
  readonly variants: readonly Variant[]
  readonly reply: WebhookReply
  /** Ids of the operations that it follows, in the model's order; absent if no page names it. */
  readonly sentAfter?: readonly string[]
  readonly roots: readonly RootRow[]
}

/** A row of the request table at indent 0: a group such as `json`, `query`, `headers`, or a parameter, or a call option. */
export interface RootRow {
  readonly kind: 'root-row'
  readonly name: string
  readonly required: boolean
  readonly description: string
  readonly span: Span
}

/** One query, path or header parameter. */
export interface Parameter {
  readonly kind: 'parameter'
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly description: string
  /** Absent for a parameter that can be given on its own. */
  readonly choice?: Choice
  /** What of the row is not the page's own; absent where all of it is. */
  readonly corrections?: readonly Correction[]
  readonly span: Span
}

/** Rows that configure the client's call instead of being sent. */
export interface OperationOptions {
  readonly kind: 'call-options'
  /** Another host, with `/hk` or `/global` before the path on some: `https://api.mch.weixin.qq.com/hk/`. Ends with `/`. */
  readonly baseUri?: string
  /** v2: the merchant's client certificate is needed. */
  readonly security?: true
  /** v2: no `nonce_str` is added. */
  readonly nonceless?: true
  /** v3 and brand: neither the request nor the answer is signed. */
  readonly unsigned?: true
  /** Fragment of the URL, for example `#wechat_redirect`. */
  readonly fragment?: string
  /** Seconds. */
  readonly timeout?: number
}

export type RequestBody = JsonBody | XmlBody | MultipartBody

interface DataBody {
  readonly required: boolean
  readonly description: string
  /** An object almost always; an array where the page's type says so. */
  readonly schema: Schema
  readonly span: Span
}

export interface JsonBody extends DataBody {
  readonly kind: 'json'
}

export interface XmlBody extends DataBody {
  readonly kind: 'xml'
}

export interface MultipartBody {
  readonly kind: 'multipart'
  readonly required: boolean
  readonly description: string
  /** File parts have a `binary` schema; `meta` is a string with JSON content. */
  readonly parts: readonly Property[]
  readonly span: Span
}

export type Response = ObjectResponse | EmptyResponse | StreamResponse | RedirectResponse | ErrorOnlyResponse

/** An object (JSON for v3, XML for v2); `status` from the samples, 200 where they say nothing. */
export interface ObjectResponse {
  readonly kind: 'object'
  readonly status: number
  readonly mediaType: 'application/json' | 'application/xml'
  readonly schema: ObjectSchema
  readonly span: Span
}

interface BareResponse {
  readonly status: number
  readonly description: string
  readonly span: Span
}

/** No body; 204 or 202. */
export interface EmptyResponse extends BareResponse {
  readonly kind: 'empty'
}

/** The bytes of a file. */
export interface StreamResponse extends BareResponse {
  readonly kind: 'stream'
}

/** A redirect of the browser (302). */
export interface RedirectResponse extends BareResponse {
  readonly kind: 'redirect'
}

/** Success is a stream; the table only describes the error object (v2 bills: `异常字典`). */
export interface ErrorOnlyResponse {
  readonly kind: 'error-only'
  readonly status: number
  readonly mediaType: 'application/json' | 'application/xml'
  readonly error: ObjectSchema
  readonly span: Span
}

/** What the receiver of a webhook answers. */
export interface WebhookReply {
  readonly kind: 'webhook-reply'
  /** The notations of the `status` row as written: `20X`, `4XX`, `200`. */
  readonly statuses: readonly string[]
  /** Header parameters of the answer, from its group `headers`. */
  readonly headers: readonly Parameter[]
  readonly mediaType: 'application/json' | 'application/xml'
  /** Absent where the reply has no body row. */
  readonly body?: Schema
  readonly bodyRequired: boolean
  readonly roots: readonly RootRow[]
  readonly span: Span
}

/** One of several shapes of an event, from the numbered list below the table. */
export interface Variant {
  readonly kind: 'variant'
  /** `PARTNER`, `COMBINE`, …; absent where the item has no `{#NAME}`. */
  readonly name?: string
  readonly text: string
  /** The fields that tell it apart, read from the bold words of the item; two of one field are two values of it. */
  readonly discriminators: readonly Discriminator[]
  readonly span: Span
}

/** A field that identifies a variant by its presence or its value. */
export interface Discriminator {
  /** As the page writes it. */
  readonly field: string
  /** Absent if the presence of the field is enough. */
  readonly value?: string
  /** Names that lead from the body to the field, also into strings with content; absent unless it is the only one. */
  readonly path?: readonly string[]
}

/** Why an operation or a webhook is withdrawn or replaced, and by what. */
export interface Deprecation {
  readonly kind: 'deprecation'
  readonly reason: string
  /** Ids of what to use instead, in the order of the page. Until the pages are put together, addresses of links. */
  readonly successors?: readonly string[]
  readonly span: Span
}

/** The page's badge container: `.im-deprecated`, `.im-privated`, … and its text. */
export interface Badge {
  readonly kind: 'badge'
  readonly name: BadgeName
  readonly container: 'warning' | 'danger' | 'info' | 'tip'
  /** The container's text (Markdown as written). */
  readonly text: string
  readonly span: Span
}

export type BadgeName =
  | 'redesigned'
  | 'deprecated'
  | 'privated'
  | 'need-accessment'
  | 'discarded'
  | 'need-tbt'
  | 'important'
  | 'special'
  | 'specific'
  | 'parsed'
  | 'confusing'

/** An alert blockquote (`> [!IMPORTANT] title`) or a tip container. */
export interface Note {
  readonly kind: 'note'
  readonly level: 'important' | 'note' | 'tip' | 'warning' | 'caution'
  readonly title: string
  readonly text: string
  readonly span: Span
}

export interface Link {
  readonly kind: 'link'
  readonly title: string
  readonly url: string
  readonly span: Span
}

import type { FieldPath } from './field-path.js'

/** Everything a page's tables say of one operation that the client needs to carry out a call. */
export interface OperationDescriptor {
  /** The page's path, `#` and the method: `v3/pay/transactions/jsapi#post`. */
  readonly id: string
  readonly protocol: Protocol
  /** v2: what carries the call out, so that XML is loaded by those alone who call v2. */
  readonly handler?: ProtocolHandler
  /** In capitals, as on the wire. */
  readonly method: HttpMethod
  /** Path of the URL with `{placeholders}`: `/v3/pay/transactions/id/{transaction_id}`. */
  readonly path: string
  /** Names of the placeholders; their values stand at the top of the request. */
  readonly pathParameters?: readonly string[]
  /** Names the page lists below `query`. */
  readonly queryParameters?: readonly string[]
  /** Names the page lists below `headers`. */
  readonly headerParameters?: readonly string[]
  /** Absent where the operation takes no body. */
  readonly body?: RequestBodyDescriptor
  /** Another host, with `/hk/` or `/global/` on some; ends with `/`. */
  readonly baseUri?: string
  /** v2: the merchant's client certificate is needed. */
  readonly security?: true
  /** v3: the page says that the request carries no signature of the merchant; nor is the answer signed. */
  readonly unsigned?: true
  /** v2: no `nonce_str` is added. */
  readonly nonceless?: true
  /** Fragment of the URL, such as `#wechat_redirect`. */
  readonly fragment?: string
  /** Seconds. */
  readonly timeout?: number
  /**
   * Whether the operation changes nothing, so that it may be repeated. By default GET and HEAD, and what the paths of v2
   * tell (`pay/orderquery`).
   */
  readonly reads?: boolean
  /** Fields of the request that are more than they look; paths begin with the group: `/json/payer/name`. */
  readonly requestFields?: FieldMarks
  readonly response: ResponseDescriptor
  /** Fields of the response that are more than they look; paths begin at the response's object. */
  readonly responseFields?: FieldMarks
}

/**
 * Everything a page's tables say of one notice that its receiver needs to open and to answer it.
 *
 * `Event` is the type of the opened notice; `Reply` that of the body that answers it.
 */
export interface WebhookDescriptor<Event = unknown, Reply = unknown> {
  /** Carries the types alone; no descriptor has it. */
  readonly types?: { readonly event: Event; readonly reply: Reply }
  /** The page's path: `v3/COUPON.SEND`. */
  readonly id: string
  readonly protocol: Protocol
  /** The event types that arrive in this shape. */
  readonly eventTypes: readonly string[]
  /** Media type of the notice. */
  readonly mediaType: MediaType
  /** v2: the fields of the body, by which the notice is told from all else that is signed with the same key. */
  readonly notice?: NoticeFields
  /** Where in the body the encrypted string stands; absent where the body itself is the resource. */
  readonly ciphertext?: FieldPath
  /** How the encrypted string is encrypted, and what it holds. */
  readonly encryption?: ResourceEncryption
  /** Fields of the body outside the encrypted string; paths begin at the body. */
  readonly bodyFields?: FieldMarks
  /** Fields inside the encrypted string, encrypted or encoded once more; paths begin at the resource. */
  readonly resourceFields?: FieldMarks
  readonly reply: ReplyDescriptor
}

/** The fields of a v2 notice, by name. Those with `$n` stand for one per number. */
export interface NoticeFields {
  /** Fields that are there, with something in them. */
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Fields that, where they are there, have one of the values: those that make the notice this event. */
  readonly values?: Readonly<Record<string, readonly string[]>>
}

/** How the encrypted string of a notice becomes its resource. */
export interface ResourceEncryption {
  readonly algorithm: EncryptionAlgorithm
  readonly key: EncryptionKey
  /** Media type of the plaintext. */
  readonly mediaType: ContentMediaType
}

/** What the receiver of a notice answers. */
export interface ReplyDescriptor {
  /** As the page writes them: `20X`, `4XX`, `200`; empty where it does not say. */
  readonly statuses: readonly string[]
  readonly mediaType: MediaType
  readonly body: 'none' | 'optional' | 'required'
  /** Numbers of the body that take fractions; all others are whole. */
  readonly fractions?: readonly FieldPath[]
  /** The answer is signed by the merchant, as a request is. */
  readonly signed?: true
}

export type Protocol = 'v2' | 'v3'

/** Carries out the calls of a protocol: `v2` of the runtime, which alone knows what it is given. */
export type ProtocolHandler = (...parts: never[]) => Promise<unknown>

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'
export type MediaType = 'application/json' | 'application/xml'
export type ContentMediaType = MediaType | 'application/x-www-form-urlencoded'

/** The body of a request and the group of the request that holds its value. */
export interface RequestBodyDescriptor {
  /** `json` and `xml` stand in the group of that name, the parts of `multipart` in the group `body`. */
  readonly kind: 'json' | 'xml' | 'multipart'
  readonly required: boolean
  /** `multipart`: names of all parts in the page's order. */
  readonly parts?: readonly string[]
  /** `multipart`: names of the parts that are files. */
  readonly files?: readonly string[]
  /** `multipart`: fields that describe the file; the client fills in those that are left out. */
  readonly fileFacts?: readonly FileFact[]
}

/** A field whose value follows from a file part. */
export interface FileFact {
  /** `digest`: lower-case hexadecimal; `filename`: the file's name. */
  readonly kind: 'digest' | 'filename'
  /** Where the field stands: `/body/meta/sha256`. */
  readonly path: FieldPath
  /** Name of the part that is the file. */
  readonly file: string
  /** `digest`: the algorithm, unless `algorithmFrom` names one. */
  readonly algorithm?: DigestAlgorithm
  /** `digest`: the field whose value names the algorithm (`SHA256`, `SM3`). */
  readonly algorithmFrom?: FieldPath
}

export type DigestAlgorithm = 'sha256' | 'sm3' | 'sha1' | 'md5'

/** What a successful response is. */
export interface ResponseDescriptor {
  /**
   * `object`: data of the media type; `empty`: no body; `stream`: the bytes of a file; `redirect`: a `Location`;
   * `error-only`: the bytes of a file, but a failure arrives with the same status as an object of the media type.
   */
  readonly kind: 'object' | 'empty' | 'stream' | 'redirect' | 'error-only'
  readonly status: number
  /** `object` and `error-only` alone. */
  readonly mediaType?: MediaType
  /** v2: the page lists a `sign`, which must be there and right. */
  readonly signed?: true
  /** `object` alone: an answer without a body is as good. */
  readonly optional?: true
}

/**
 * Fields that are more than they look.
 *
 * Where a field is encoded and encrypted, or stands inside another that is: what is sent is worked from the inside
 * out, what arrives from the outside in.
 */
export interface FieldMarks {
  readonly encrypted?: readonly EncryptedFields[]
  readonly encoded?: readonly EncodedFields[]
  readonly signed?: readonly SignedFields[]
  /** Fields with `$n` in their name: one member per index. */
  readonly numbered?: readonly FieldPath[]
  /** XML alone, which has only text: what else a field is once read. */
  readonly numbers?: readonly FieldPath[]
  /** XML alone. */
  readonly booleans?: readonly FieldPath[]
  /** XML alone: fields that are arrays even with one element. */
  readonly arrays?: readonly FieldPath[]
  /** Of what is sent alone: numbers that take fractions; all others are whole. */
  readonly fractions?: readonly FieldPath[]
}

export type EncryptionAlgorithm = 'rsa-oaep' | 'aes-256-gcm' | 'aes-256-ecb'

/**
 * `platform`: WeChat Pay's public key or platform certificate; `merchant`: the merchant's API certificate;
 * `apiv3`, `apiv2`: the merchant's symmetric keys; `bank`: the RSA key that `risk/getpublickey` answers.
 */
export type EncryptionKey = 'platform' | 'merchant' | 'apiv3' | 'apiv2' | 'bank'

/** Fields that are ciphertext (base64) on the wire and plaintext in the typed request and response. */
export interface EncryptedFields {
  readonly algorithm: EncryptionAlgorithm
  readonly key: EncryptionKey
  readonly direction: 'encrypt' | 'decrypt'
  readonly paths: readonly FieldPath[]
}

/** Fields that are strings on the wire and data in the typed request and response. */
export interface EncodedFields {
  /** `plaintext`: the decrypted text is itself of the media type. */
  readonly encoding: 'json' | 'urlencoded' | 'plaintext'
  readonly mediaType: ContentMediaType
  readonly paths: readonly FieldPath[]
}

/** Fields that carry a signature which the client makes. */
export interface SignedFields {
  readonly algorithm: 'rsa-sha256'
  readonly key: 'merchant'
  readonly paths: readonly FieldPath[]
}

import type { FieldPath } from './field-path.js'

/**
 * What the client needs of a page's tables to make a call.
 *
 * `Code` is the type of the codes of the operation's errors.
 */
export interface OperationDescriptor<Code extends string = string> {
  /** Carries the type alone; no descriptor has it. */
  readonly types?: { readonly code: Code }
  /** The page's path, `#` and the method: `v3/pay/transactions/jsapi#post`. */
  readonly id: string
  readonly protocol: Protocol
  /** v2: makes the call, so that only programs that call v2 load XML. */
  readonly handler?: ProtocolHandler
  /** In capitals, as on the wire. */
  readonly method: HttpMethod
  /** Path of the URL with `{placeholders}`: `/v3/pay/transactions/id/{transaction_id}`. */
  readonly path: string
  /**
   * The path as hooks see it, where `path` holds values: `/v3/merchant-service/images/{id}`. By default `path` without its
   * query.
   */
  readonly route?: string
  /** Names of the placeholders; their values are at the top of the request. */
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
  /** v3 and brand: neither the request nor the answer is signed. */
  readonly unsigned?: true
  /** v2: no `nonce_str` is added. */
  readonly nonceless?: true
  /** Fragment of the URL, such as `#wechat_redirect`. */
  readonly fragment?: string
  /** Seconds. */
  readonly timeout?: number
  /**
   * Whether the operation changes nothing, so that it may be repeated. By default GET and HEAD, and v2 paths such as
   * `pay/orderquery`.
   */
  readonly reads?: boolean
  /** Fields of the request to encrypt, encode or sign; paths begin with the group: `/json/payer/name`. */
  readonly requestFields?: FieldMarks
  readonly response: ResponseDescriptor
  /** Fields of the response to decrypt or decode; paths begin at the response's object. */
  readonly responseFields?: FieldMarks
  /** Absent where the request does not ask for one page of a list. */
  readonly paging?: PagingDescriptor
}

/** How the answers of an operation follow each other as pages of one list, or why its tables do not say it. */
export type PagingDescriptor = FollowedPaging | UnclearPaging

/** What `paginate` needs of the tables. Paths of the request begin with the group: `/query/offset`. */
export interface FollowedPaging {
  /**
   * What the position of a page is: how many elements stand before it (`offset`), its number (`page`), or a mark that the
   * answer before gave (`token`).
   */
  readonly form: 'offset' | 'page' | 'token'
  /** The field of the request that holds the position. */
  readonly position: FieldPath
  /** The position is a number that is sent as text. */
  readonly text?: true
  /** The position of the first page, where the page says it. */
  readonly first?: number
  /** The member of the answer that is the list. */
  readonly items: string
  /** The member of the answer that counts the elements of all pages. */
  readonly total?: string
  /** The member of the answer that repeats the position. */
  readonly answeredPosition?: string
  /** The member of the answer that repeats the number of elements per page. */
  readonly answeredSize?: string
  /** Where the answer has the mark of the next page (`token`), otherwise its address. */
  readonly next?: FieldPath
  /** The member of the answer that says whether there are more pages. */
  readonly more?: string
}

/** The request asks for a page, but the tables do not say enough to follow the pages. */
export interface UnclearPaging {
  readonly form: 'unclear'
  readonly position: FieldPath
  readonly reason: UnclearReason
}

/** Why pages cannot be followed: `paginate` has a sentence for each. */
export type UnclearReason =
  | 'file'
  | 'numbered-fields'
  | 'encoded-list'
  | 'no-list'
  | 'several-lists'
  | 'unknown-unit'
  | 'no-next-token'

/**
 * What a receiver needs of a page's tables to open and to answer a notice.
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
  /** v2: the fields of the body, which tell the notice from other messages signed with the same key. */
  readonly notice?: NoticeFields
  /** Where the encrypted string is in the body; absent where the body itself is the resource. */
  readonly ciphertext?: FieldPath
  /** How the string is encrypted, and what it holds. */
  readonly encryption?: ResourceEncryption
  /** Fields of the body outside the encrypted string; paths begin at the body. */
  readonly bodyFields?: FieldMarks
  /** Fields inside the encrypted string, encrypted or encoded once more; paths begin at the resource. */
  readonly resourceFields?: FieldMarks
  readonly reply: ReplyDescriptor
}

/** The fields of a v2 notice, by name; `$n` stands for any number. */
export interface NoticeFields {
  /** Fields that are there and not empty. */
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Fields that, if they are there, have one of these values. */
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
  /** As the page writes them: `20X`, `4XX`, `200`; empty where it lists none. */
  readonly statuses: readonly string[]
  readonly mediaType: MediaType
  readonly body: 'none' | 'optional' | 'required'
  /** Numbers that take fractions; all others are whole. */
  readonly fractions?: readonly FieldPath[]
  /** The merchant signs the answer, like a request. */
  readonly signed?: true
}

/** `brand`: as v3, but signed for a brand. */
export type Protocol = 'v2' | 'v3' | 'brand'

/** Makes the calls of a protocol: `v2` of the runtime, which alone knows its parameters. */
export type ProtocolHandler = (...parts: never[]) => Promise<unknown>

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'
export type MediaType = 'application/json' | 'application/xml'
export type ContentMediaType = MediaType | 'application/x-www-form-urlencoded'

/** The body of a request and the group of the request that holds its value. */
export interface RequestBodyDescriptor {
  /** `json` and `xml` are in the group of that name, the parts of `multipart` in the group `body`. */
  readonly kind: 'json' | 'xml' | 'multipart'
  readonly required: boolean
  /** `multipart`: names of all parts in the page's order. */
  readonly parts?: readonly string[]
  /** `multipart`: names of the parts that are files. */
  readonly files?: readonly string[]
  /** `multipart`: fields that describe a file; the client fills in the ones left out. */
  readonly fileFacts?: readonly FileFact[]
}

/** A field whose value follows from a file part. */
export interface FileFact {
  /** `digest`: lower-case hexadecimal; `filename`: the file's name. */
  readonly kind: 'digest' | 'filename'
  /** Place of the field: `/body/meta/sha256`. */
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
  /** For `object` and `error-only`. */
  readonly mediaType?: MediaType
  /** v2: the page lists a `sign`, which is verified. */
  readonly signed?: true
  /** `object`: the answer may have no body. */
  readonly optional?: true
}

/**
 * Fields that are encrypted, encoded, signed or numbered.
 *
 * Where several apply to one field, or to fields inside each other, requests are processed from the inside out and
 * answers from the outside in.
 */
export interface FieldMarks {
  readonly encrypted?: readonly EncryptedFields[]
  readonly encoded?: readonly EncodedFields[]
  readonly signed?: readonly SignedFields[]
  /** Names with `$n`: one member per index. */
  readonly numbered?: readonly FieldPath[]
  /** XML, which holds only text: fields that are numbers. */
  readonly numbers?: readonly FieldPath[]
  /** XML: fields that are booleans. */
  readonly booleans?: readonly FieldPath[]
  /** XML: fields that are arrays even with one element. */
  readonly arrays?: readonly FieldPath[]
  /** Requests: numbers that take fractions; all others are whole. */
  readonly fractions?: readonly FieldPath[]
}

export type EncryptionAlgorithm = 'rsa-oaep' | 'aes-256-gcm' | 'aes-256-ecb'

/**
 * `platform`: WeChat Pay's public key or platform certificate; `merchant`: the merchant's API certificate;
 * `apiv3`, `apiv2`: the merchant's symmetric keys; `brand`: that of a brand; `bank`: the RSA key that
 * `risk/getpublickey` answers. On pages of the brand API, `platform` is WeChat Pay's public key for the brand, and
 * `merchant` the brand's API certificate.
 */
export type EncryptionKey = 'platform' | 'merchant' | 'apiv3' | 'apiv2' | 'brand' | 'bank'

/** Fields that are ciphertext (base64) on the wire and plaintext in your code. */
export interface EncryptedFields {
  readonly algorithm: EncryptionAlgorithm
  readonly key: EncryptionKey
  readonly direction: 'encrypt' | 'decrypt'
  readonly paths: readonly FieldPath[]
}

/** Fields that are strings on the wire and data in your code. */
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

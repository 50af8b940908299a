export {
  billDate,
  billDateV2,
  parseRfc3339,
  parseTimeV2,
  rfc3339,
  timeV2,
} from './beijing-time.js'
export type {
  ApiPromise,
  ApiResponse,
  Caller,
  PagedPromise,
  ResponseHeaders,
  UnclearPromise,
} from './caller.js'
export type { OperationTable } from './chain/operation-table.js'
export type { CheckOptions } from './check/read-request.js'
export type { RequestSchema } from './check/request-schema.js'
export type { StandardIssue, StandardResult, StandardSchema } from './check/standard-schema.js'
export type { CallOptions } from './client/call-options.js'
export type {
  BrandClientConfig,
  BrandConfig,
  ClientConfig,
  FetchLike,
  V2Config,
} from './client/client-config.js'
export { combineHooks } from './client/combine-hooks.js'
export { type Client, createClient } from './client/create-client.js'
export type {
  CallEvent,
  CertificateFact,
  CertificatesEvent,
  EndEvent,
  FailoverEvent,
  NoticeEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  StartEvent,
  StreamEndEvent,
  UndecryptedEvent,
} from './client/hook-events.js'
export type { Hooks } from './client/hooks.js'
export type { RetryConfig } from './client/retry-config.js'
export * from './crypto/primitives.js'
export type {
  ContentMediaType,
  DigestAlgorithm,
  EncodedFields,
  EncryptedFields,
  EncryptionAlgorithm,
  EncryptionKey,
  FieldMarks,
  FileFact,
  FollowedPaging,
  HttpMethod,
  MediaType,
  NoticeFields,
  OperationDescriptor,
  PagingDescriptor,
  Protocol,
  ProtocolHandler,
  ReplyDescriptor,
  RequestBodyDescriptor,
  ResourceEncryption,
  ResponseDescriptor,
  SignedFields,
  UnclearPaging,
  UnclearReason,
  WebhookDescriptor,
} from './descriptors.js'
export * from './errors/index.js'
export { type FieldPath, type FieldPathStep, parseFieldPath } from './field-path.js'
export * from './files/index.js'
export * from './front-end/index.js'
export type { Followed, Page, PageFunction, PagePosition, Paginated } from './paging/page-types.js'
export { paginate } from './paging/paginate.js'
export { createFetchTransport } from './transport/fetch-transport.js'
export {
  createNodeTransport,
  type NodeAgent,
  type NodeTlsSettings,
  type NodeTransport,
  type NodeTransportConfig,
} from './transport/node-transport.js'
export type {
  ClientCertificate,
  Transport,
  TransportRequest,
  TransportResponse,
} from './transport/transport.js'
export { type UndecryptedField, undecryptedOf } from './v3/undecrypted.js'
export type {
  AtLeastOne,
  BytesSource,
  EmptyRequest,
  EmptyResponse,
  ExactlyOne,
  FilePart,
  NamedBytesSource,
  NamedFilePart,
  OpenObject,
  RedirectResponse,
  StreamResponse,
  UnnamedFilePart,
} from './values.js'
export * from './webhook/index.js'
export { formatYuan, yuan } from './yuan.js'

export type { ApiPromise, ApiResponse, Caller, CallOptions, ResponseHeaders } from './caller.js'
export type {
  ContentMediaType,
  DigestAlgorithm,
  EncodedFields,
  EncryptedFields,
  EncryptionAlgorithm,
  EncryptionKey,
  FieldMarks,
  FileFact,
  HttpMethod,
  MediaType,
  OperationDescriptor,
  Protocol,
  ReplyDescriptor,
  RequestBodyDescriptor,
  ResourceEncryption,
  ResponseDescriptor,
  SignedFields,
  WebhookDescriptor,
} from './descriptors.js'
export { type FieldPath, type FieldPathStep, parseFieldPath } from './field-path.js'
export type {
  BytesSource,
  EmptyRequest,
  EmptyResponse,
  FilePart,
  OpenObject,
  RedirectResponse,
  StreamResponse,
} from './values.js'

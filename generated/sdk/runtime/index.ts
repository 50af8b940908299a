export type { ApiPromise, ApiResponse, Caller, CallOptions, ResponseHeaders } from './caller.js'
export type {
  ContentMediaType,
  EncodedFields,
  EncryptedFields,
  EncryptionAlgorithm,
  EncryptionKey,
  FieldMarks,
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

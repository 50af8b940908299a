import type * as M from '../model.js'
import type { SchemaTypes } from '../schema.js'
import {
  always,
  bool,
  type Declared,
  fact,
  httpStatus,
  kind,
  list,
  type Members,
  node,
  oneOf,
  part,
  references,
  span,
  text,
  words,
} from './node.js'

/** Bodies and responses by the names they have in `api.schema.json`. */
export interface BodyTypes {
  readonly RequestBody: M.RequestBody
  readonly JsonBody: M.JsonBody
  readonly XmlBody: M.XmlBody
  readonly MultipartBody: M.MultipartBody
  readonly Response: M.Response
  readonly ObjectResponse: M.ObjectResponse
  readonly EmptyResponse: M.EmptyResponse
  readonly StreamResponse: M.StreamResponse
  readonly RedirectResponse: M.RedirectResponse
  readonly ErrorOnlyResponse: M.ErrorOnlyResponse
}

const { ref, union } = references<BodyTypes & SchemaTypes>()

/** Of what is an object on the wire. */
export const mediaType = fact(oneOf({ 'application/json': true, 'application/xml': true }), {
  subject: 'media type',
  rule: always('media-type-changed'),
})

/** Members of a JSON or XML body behind `kind`. */
const body: Members<Omit<M.JsonBody, 'kind'>> = {
  required: part(bool, { unseen: { sdk: 'The message of a webhook always has one.' } }),
  description: words(text, 'description'),
  schema: part(ref('Schema')),
  span,
}

/** Members of a response without an object behind `kind`. */
const bare: Members<Omit<M.EmptyResponse, 'kind'>> = {
  status: part(httpStatus),
  description: words(text, 'description'),
  span,
}

/** What each of them consists of. */
export const bodyNodes: { readonly [K in keyof BodyTypes]: Declared<BodyTypes[K]> } = {
  RequestBody: union('JsonBody', 'XmlBody', 'MultipartBody'),
  JsonBody: node('A JSON body.', { kind: kind('json'), ...body }),
  XmlBody: node('An XML body.', { kind: kind('xml'), ...body }),
  MultipartBody: node('A multipart/form-data body.', {
    kind: kind('multipart'),
    required: part(bool),
    description: words(text, 'description'),
    parts: part(list(ref('Property'))),
    span,
  }),
  Response: union(
    'ObjectResponse',
    'EmptyResponse',
    'StreamResponse',
    'RedirectResponse',
    'ErrorOnlyResponse',
  ),
  ObjectResponse: node('An object.', {
    kind: kind('object'),
    status: part(httpStatus),
    mediaType,
    schema: part(ref('ObjectSchema')),
    span,
  }),
  EmptyResponse: node('No body.', { kind: kind('empty'), ...bare }),
  StreamResponse: node('The bytes of a file.', { kind: kind('stream'), ...bare }),
  RedirectResponse: node('A redirect of the browser.', { kind: kind('redirect'), ...bare }),
  ErrorOnlyResponse: node('A file, or else this error.', {
    kind: kind('error-only'),
    status: part(httpStatus),
    mediaType,
    error: part(ref('ObjectSchema')),
    span,
  }),
}

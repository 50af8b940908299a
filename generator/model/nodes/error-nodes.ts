import type * as E from '../errors.js'
import {
  type Declared,
  derived,
  errorStatus,
  kind,
  list,
  node,
  oneOf,
  optional,
  part,
  place,
  references,
  span,
  text,
  words,
} from './node.js'

/** Errors by the names they have in `api.schema.json`. */
export interface ErrorTypes {
  readonly ErrorCode: E.ErrorCode
  readonly CommonErrors: E.CommonErrors
}

const { ref } = references<ErrorTypes>()

export const protocol = oneOf({ v2: true, v3: true, brand: true })

/** What each of them consists of. */
export const errorNodes: { readonly [K in keyof ErrorTypes]: Declared<ErrorTypes[K]> } = {
  ErrorCode: node('An error with which a call may fail.', {
    kind: kind('error-code'),
    code: part(text),
    status: optional(
      part(errorStatus, { unseen: { openapi: 'Errors of v2 come with the status of success.' } }),
    ),
    description: words(text, 'description'),
    span,
  }),
  CommonErrors: node('Errors that several operations share.', {
    kind: kind('common-errors'),
    file: place(text),
    protocol: derived(protocol, 'It is a part of `scope`.', { sdk: 'Types are named after the scope.' }),
    scope: part(text),
    title: words(text, 'title'),
    description: words(text, 'description'),
    errors: part(list(ref('ErrorCode'))),
    span,
  }),
}

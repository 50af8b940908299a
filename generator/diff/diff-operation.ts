import type { Span } from '../diagnostics/span.js'
import type { CallOptions, Operation, Response } from '../model/model.js'
import { diffBody } from './diff-body.js'
import { diffParameters } from './diff-parameters.js'
import { diffRoots } from './diff-roots.js'
import { diffSchema } from './diff-schema.js'
import { diffDocumented, diffText } from './diff-text.js'
import { plainForm } from './plain-form.js'
import type { Scope } from './scope.js'
import { note, sideScope } from './scope.js'

/** Compares two states of one operation. */
export function diffOperation(old: Operation, next: Operation, scope: Scope): void {
  const places = { old: old.span, next: next.span }
  if (old.path !== next.path)
    note(scope, 'path-changed', { subject: 'path', before: old.path, after: next.path, ...places })
  diffDocumented(old, next, scope)
  diffOptions(old.options, next.options, places, scope)
  const request = sideScope(scope, 'request', '')
  diffParameters(old.parameters, next.parameters, request)
  diffBody(old.requestBody, next.requestBody, request)
  diffRoots(old.roots, next.roots, [...old.parameters, ...next.parameters], request)
  diffResponse(old.response, next.response, sideScope(scope, 'response', 'response'))
  diffText('samples', plainForm(old.examples), plainForm(next.examples), old.span, next.span, scope)
}

interface Places {
  readonly old: Span
  readonly next: Span
}

function diffOptions(old: CallOptions, next: CallOptions, places: Places, scope: Scope): void {
  if (old.baseUri !== next.baseUri)
    note(scope, 'host-changed', { subject: 'host', before: old.baseUri, after: next.baseUri, ...places })
  if (old.security !== next.security)
    note(scope, next.security === true ? 'certificate-added' : 'certificate-removed', {
      subject: 'client certificate',
      ...places,
    })
  for (const name of ['nonceless', 'unsigned', 'fragment', 'timeout'] as const) {
    if (old[name] === next[name]) continue
    const words = (value: string | number | true | undefined): string | undefined =>
      value === undefined ? undefined : `${name} ${value}`
    note(scope, 'call-option-changed', {
      subject: 'call option',
      before: words(old[name]),
      after: words(next[name]),
      ...places,
    })
  }
}

function diffResponse(old: Response, next: Response, scope: Scope): void {
  const places = { old: old.span, next: next.span }
  if (old.kind !== next.kind)
    note(scope, 'response-changed', { subject: 'response', before: old.kind, after: next.kind, ...places })
  if (old.status !== next.status)
    note(scope, 'status-changed', {
      subject: 'status',
      before: String(old.status),
      after: String(next.status),
      ...places,
    })
  if (old.kind !== next.kind) return
  const before = describedResponse(old)
  const after = describedResponse(next)
  if (before !== undefined && after !== undefined) {
    if (before.mediaType !== after.mediaType)
      note(scope, 'media-type-changed', {
        subject: 'media type',
        before: before.mediaType,
        after: after.mediaType,
        ...places,
      })
    diffSchema(before.schema, after.schema, scope)
  } else if ('description' in old && 'description' in next)
    diffText('description', old.description, next.description, old.span, next.span, scope)
}

function describedResponse(
  response: Response,
):
  | { readonly mediaType: string; readonly schema: Extract<Response, { kind: 'object' }>['schema'] }
  | undefined {
  if (response.kind === 'object') return response
  return response.kind === 'error-only'
    ? { mediaType: response.mediaType, schema: response.error }
    : undefined
}

import type { RequestBody } from '../model/model.js'
import type { Schema } from '../model/schema.js'
import { diffMembers, diffRequired, diffSchema } from './diff-schema.js'
import { diffText } from './diff-text.js'
import { memberWords } from './schema-words.js'
import type { Scope } from './scope.js'
import { memberScope, note } from './scope.js'

/** Compares the bodies of two requests; `name` is the group's name where the page's own does not tell. */
export function diffBody(
  old: RequestBody | undefined,
  next: RequestBody | undefined,
  scope: Scope,
  name?: string,
): void {
  const at = (body: RequestBody): Scope => memberScope(scope, name ?? groupOf(body))
  if (old === undefined && next === undefined) return
  if (old === undefined) {
    if (next !== undefined) noteAdded(next, at(next))
  } else if (next === undefined)
    note(at(old), 'member-removed', { subject: 'body', before: words(old), old: old.span })
  else {
    diffBodies(old, next, at(next))
  }
}

/** A body of another form is another thing: what it says of its parts is not compared. */
function diffBodies(old: RequestBody, next: RequestBody, scope: Scope): void {
  const places = { old: old.span, next: next.span }
  if (old.kind !== next.kind) {
    note(scope, 'body-changed', { subject: 'body', before: words(old), after: words(next), ...places })
    return
  }
  diffRequired(old, next, scope)
  diffText('description', old.description, next.description, old.span, next.span, scope)
  if (old.kind === 'multipart' && next.kind === 'multipart')
    diffMembers(old.parts, next.parts, 'field', scope)
  else if (old.kind !== 'multipart' && next.kind !== 'multipart') diffSchema(old.schema, next.schema, scope)
}

function noteAdded(body: RequestBody, scope: Scope): void {
  note(scope, body.required ? 'required-added' : 'optional-added', {
    subject: 'body',
    after: words(body),
    next: body.span,
  })
}

function groupOf(body: RequestBody): string {
  return body.kind === 'multipart' ? 'body' : body.kind
}

function words(body: RequestBody): string {
  const open: Schema = { kind: 'object', properties: [], span: body.span }
  const inner = memberWords(body.required, body.kind === 'multipart' ? open : body.schema)
  return `${inner} as ${body.kind}`
}

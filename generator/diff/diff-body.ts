import type { RequestBody } from '../model/model.js'
import type { Schema } from '../model/schema.js'
import { atMember, type Comparison, note, placesOf } from './comparison.js'
import { diffFacts } from './diff-facts.js'
import { diffMembers, diffRequired, diffSchema } from './diff-schema.js'
import { memberWords } from './schema-words.js'

/** Compares the bodies of two requests; `name` is the group's name where the page's own does not tell. */
export function diffBody(
  old: RequestBody | undefined,
  next: RequestBody | undefined,
  comparison: Comparison,
  name?: string,
): void {
  const at = (body: RequestBody): Comparison => atMember(comparison, name ?? groupOf(body))
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
function diffBodies(old: RequestBody, next: RequestBody, comparison: Comparison): void {
  const places = placesOf(old, next)
  if (old.kind !== next.kind) {
    note(comparison, 'body-changed', { subject: 'body', before: words(old), after: words(next), ...places })
    return
  }
  diffRequired(old, next, comparison)
  diffFacts('RequestBody', old, next, places, comparison)
  if (old.kind === 'multipart' && next.kind === 'multipart')
    diffMembers(old.parts, next.parts, 'field', comparison)
  else if (old.kind !== 'multipart' && next.kind !== 'multipart')
    diffSchema(old.schema, next.schema, comparison)
}

function noteAdded(body: RequestBody, comparison: Comparison): void {
  note(comparison, body.required ? 'required-added' : 'optional-added', {
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

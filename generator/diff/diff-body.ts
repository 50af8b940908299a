import type { RequestBody } from '../model/model.js'
import type { Schema } from '../model/schema.js'
import { atMember, type Comparison, note, placesOf } from './comparison.js'
import { diffFacts } from './diff-facts.js'
import { diffList } from './diff-list.js'
import { addedRule, diffMembers, diffRequired, diffSchema } from './diff-schema.js'
import { memberWords } from './schema-words.js'

/** Compares the bodies of two requests; `name` is the group's name where the page's own does not tell. */
export function diffBody(
  old: RequestBody | undefined,
  next: RequestBody | undefined,
  comparison: Comparison,
  name?: string,
): void {
  const at = (body: RequestBody): Comparison => atMember(comparison, name ?? groupOf(body))
  const both = diffList(old ? [old] : [], next ? [next] : [], {
    subject: 'body',
    removed: 'member-removed',
    added: addedRule,
    keyOf: () => 'body',
    words,
    at,
  })
  for (const [before, after] of both) diffBodies(before, after, at(after))
}

/** Bodies of two forms have nothing to compare in their parts. */
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

function groupOf(body: RequestBody): string {
  return body.kind === 'multipart' ? 'body' : body.kind
}

function words(body: RequestBody): string {
  const open: Schema = { kind: 'object', properties: [], span: body.span }
  const schema = body.kind === 'multipart' ? open : body.schema
  return `${memberWords({ ...body, schema })} as ${body.kind}`
}

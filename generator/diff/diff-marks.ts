import type { StringSchema } from '../model/schema.js'
import { contentWords, encryptionWords } from './schema-words.js'
import type { Scope } from './scope.js'
import { note } from './scope.js'

/** Compares what is done to a string on its way: encryption, signature, and how its content becomes a string. */
export function diffMarks(old: StringSchema, next: StringSchema, scope: Scope): void {
  const places = { old: old.span, next: next.span }
  mark(
    scope,
    'encryption',
    old.encryption && encryptionWords(old.encryption),
    next.encryption && encryptionWords(next.encryption),
    places,
  )
  mark(
    scope,
    'content',
    old.content && contentWords(old.content),
    next.content && contentWords(next.content),
    places,
  )
  const before = old.signature && `${old.signature.algorithm} ${old.signature.key}`
  const after = next.signature && `${next.signature.algorithm} ${next.signature.key}`
  if (before === after) return
  note(scope, after === undefined ? 'signature-removed' : 'signature-added', {
    subject: 'signature',
    before,
    after,
    ...places,
  })
}

function mark(
  scope: Scope,
  subject: 'encryption' | 'content',
  before: string | undefined,
  after: string | undefined,
  places: { readonly old: StringSchema['span']; readonly next: StringSchema['span'] },
): void {
  if (before === after) return
  const nature = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  note(scope, `${subject}-${nature}`, { subject, before, after, ...places })
}

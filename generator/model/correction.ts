import type { Section } from '../parse/page.js'
import { type Declared, kind, list, node, oneOf, part, references, text, words } from './nodes/node.js'

/** What patches changed in a page's sections, removals included, in the order of the file. */
export type Corrections = ReadonlyMap<Section, readonly Correction[]>

/** What a patch (`patches.yaml`) changed of a field, because the page itself cannot be edited. */
export interface Correction {
  readonly kind: 'correction'
  /** The field as the patch names it: `json.books[].isbn`. */
  readonly field: string
  readonly change: 'changed' | 'added' | 'removed'
  /** The changed facts, such as `type` and `required`, in the order of the patch. */
  readonly facts: readonly string[]
  /** Why, in the words of the patch. */
  readonly reason: string
}

export interface CorrectionTypes {
  readonly Correction: Correction
}

const { ref } = references<CorrectionTypes>()

const ownName = 'A field does not repeat its own name.'

/** The member that holds the corrections of a node. */
export const corrections = words(list(ref('Correction')), undefined, {
  unseen: { diff: 'What a correction changed is compared; that it was one is not.' },
})

export const correctionNodes: { readonly [K in keyof CorrectionTypes]: Declared<CorrectionTypes[K]> } = {
  Correction: node('A fact that was put right against the page, and why.', {
    kind: kind('correction'),
    field: part(text, { unseen: { openapi: ownName, sdk: ownName } }),
    change: part(oneOf({ changed: true, added: true, removed: true })),
    facts: part(list(text)),
    reason: words(text),
  }),
}

import type { Model } from '../../model/model.js'
import type { Owner } from '../change.js'
import type { ProductOf } from './render-changelog.js'

/** Finds the first product of an operation or a webhook, in the new state or, where it is gone, in the old one. */
export function productsOf(old: Model, next: Model): ProductOf {
  const names = new Map<string, string>()
  for (const { operations, webhooks } of [old, next])
    for (const { kind, id, tags } of [...operations, ...webhooks])
      if (tags[0] !== undefined) names.set(keyOf({ kind, id }), tags[0])
  return owner => names.get(keyOf(owner))
}

function keyOf({ kind, id }: Pick<Owner, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

import { checkTextArgument } from './client/check-argument.js'

/**
 * Where a field stands in a request, a response or a notice.
 *
 * Like a JSON pointer: a slash before each name, `*` for every element of an array, `~1` for a slash in a name, `~0` for
 * a tilde, and `~2` for a name that is only an asterisk: `/json/goods_detail`, then `/*`, then `/goods_name`.
 * A path continues inside an encoded string, as if its content stood there.
 * Names with `$n` stand for one name per index: `coupon_id_$n` is `coupon_id_0`, `coupon_id_1`, and so on.
 */
export type FieldPath = string

/** One step of a path: a member's name, or every element of an array. */
export type FieldPathStep =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'every-element' }

/** The steps of a path, from the outside in. */
export function parseFieldPath(path: FieldPath): readonly FieldPathStep[] {
  checkTextArgument(path, 'path')
  return path
    .split('/')
    .slice(1)
    .map(step => (step === '*' ? { kind: 'every-element' } : { kind: 'member', name: unescapeStep(step) }))
}

function unescapeStep(step: string): string {
  return step.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~')
}

/** `$n`, `$m`: the place of an index in a name, as in `coupon_id_$n` and `coupon_refund_id_$n_$m`. */
const index = /\$[a-z](?![A-Za-z0-9])/g

const syntaxCharacter = /[\^$\\.*+?()[\]{}|]/g

/**
 * The pattern of the keys that a name with `$n` or `$m` stands for: `coupon_id_$n` gives `^coupon_id_[0-9]+$`.
 *
 * @returns undefined where the name is one key, as almost all are.
 */
export function wireNamePattern(name: string): string | undefined {
  if (!name.includes('$')) return undefined
  const parts = name.split(index)
  if (parts.length === 1) return undefined
  return `^${parts.map(part => part.replace(syntaxCharacter, '\\$&')).join('[0-9]+')}$`
}

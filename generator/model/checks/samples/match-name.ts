function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** `coupon_id_$n` as a pattern: one key for every index. */
function patternOf(name: string): RegExp {
  return new RegExp(
    `^${name
      .split(/\$[nm]/)
      .map(escapePattern)
      .join('\\d+')}$`,
  )
}

/** The member that a key of a sample names: the one of that name, else one whose `$n` stands for an index. */
export function matchName<T extends { readonly name: string }>(
  members: readonly T[],
  key: string,
): T | undefined {
  return (
    members.find(({ name }) => name === key) ??
    members.find(({ name }) => /\$[nm]/.test(name) && patternOf(name).test(key))
  )
}

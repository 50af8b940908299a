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

/** Finds the member that a key of a sample names: the one of that name, else one whose `$n` stands for an index. */
export function createMatcher<T extends { readonly name: string }>(
  members: readonly T[],
): (key: string) => T | undefined {
  const byName = new Map<string, T>()
  const indexed: { readonly pattern: RegExp; readonly member: T }[] = []
  for (const member of members) {
    if (!byName.has(member.name)) byName.set(member.name, member)
    if (member.name.includes('$') && /\$[nm]/.test(member.name))
      indexed.push({ pattern: patternOf(member.name), member })
  }
  return key => byName.get(key) ?? indexed.find(({ pattern }) => pattern.test(key))?.member
}

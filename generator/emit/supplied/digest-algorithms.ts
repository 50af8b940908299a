/** Names of digest algorithms as pages write them, and as the runtime does. */
const spellings: readonly (readonly [pattern: RegExp, algorithm: string])[] = [
  [/(?<![a-z0-9])sha[-_ ]?256(?![0-9a-z])/i, 'sha256'],
  [/(?<![a-z0-9])sm[-_ ]?3(?![0-9a-z])/i, 'sm3'],
  [/(?<![a-z0-9])sha[-_ ]?1(?![0-9a-z])/i, 'sha1'],
  [/(?<![a-z0-9])md[-_ ]?5(?![0-9a-z])/i, 'md5'],
]

/** The digest algorithms that a text names, each once. */
export function digestAlgorithmsIn(text: string): readonly string[] {
  return spellings.filter(([pattern]) => pattern.test(text)).map(([, algorithm]) => algorithm)
}

/** The one digest algorithm that a text names. */
export function digestAlgorithmIn(text: string): string | undefined {
  const [only, second] = digestAlgorithmsIn(text)
  return second === undefined ? only : undefined
}

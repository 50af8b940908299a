/** Characters from which on a part of a secret is hidden: short words stand in ordinary sentences, too. */
const shortest = 8

/**
 * Hides secrets in text, whole and by line: whatever put one there, it does not leave this program. The checks name no
 * secret; this is the second lock.
 */
export function withoutSecrets(secrets: readonly string[]): (text: string) => string {
  const parts = secrets
    .flatMap(secret => [secret, ...secret.split(/\r?\n|\\n/)])
    .map(part => part.trim())
    .filter(part => part.length >= shortest && !part.startsWith('-----'))
    .sort((one, other) => other.length - one.length)
  return text => parts.reduce((hidden, part) => hidden.replaceAll(part, '[secret]'), text)
}

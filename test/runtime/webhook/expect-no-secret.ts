import { inspect } from 'node:util'
import { expect } from 'vitest'

/** Fails where anything that a log would show of a value holds one of the texts. */
export function expectNoSecret(value: unknown, secrets: readonly string[]): void {
  const shown = [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: false }),
    value instanceof Error ? `${value.message} ${value.stack}` : '',
  ].join('\n')
  for (const secret of secrets) expect(shown).not.toContain(secret)
}

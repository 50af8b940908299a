import { inspect } from 'node:util'
import { expect } from 'vitest'
import type { TestParties } from '../server/parties.js'

/** Personal data that tests put into requests and answers. */
export const personal = ['张三丰', '320311197705171234', '13900001111']

/**
 * Fails where an error, its causes, its JSON or what `util.inspect` prints of it holds a secret or personal data.
 */
export function expectNoLeak(error: unknown, { merchant, apiV3Key, apiV2Key }: TestParties): void {
  const keyLines = merchant.privateKeyPem.split('\n').slice(1, -2)
  const secrets = [...personal, apiV3Key, apiV2Key, ...keyLines]
  const shown = textsOf(error).join('\n')
  for (const secret of secrets) expect(shown.includes(secret), `${secret} is shown by ${shown}`).toBe(false)
}

function textsOf(error: unknown, depth = 0): readonly string[] {
  const texts = [
    inspect(error, { depth: 20, showHidden: true }),
    String(JSON.stringify(error)),
    String(error),
  ]
  if (!(error instanceof Error) || depth > 8) return texts
  return [...texts, error.message, error.stack ?? '', ...textsOf(error.cause, depth + 1)]
}

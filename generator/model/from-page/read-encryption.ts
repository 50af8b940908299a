import type { Encryption } from '../schema.js'
import type { BuildContext } from './build-context.js'
import type { RowFacts } from './row-facts.js'

/**
 * Which key and direction `data-encrypted` means (rule A4). In a request an RSA mark is the platform's key and we
 * encrypt; in a response or a notice it is the merchant's and we decrypt. The tooltip tells the bank's key apart.
 */
export function readEncryption(facts: RowFacts, context: BuildContext): Encryption | undefined {
  const { encrypted, tooltip = '' } = facts.marks
  if (encrypted === undefined) return undefined
  const isRequest = context.side === 'request'
  switch (encrypted) {
    case 'by-rsa-pubkey': {
      const key = !isRequest ? 'merchant' : tooltip.includes('付款到银行卡') ? 'bank' : 'platform'
      return { kind: 'encryption', algorithm: 'rsa-oaep', key, direction: isRequest ? 'encrypt' : 'decrypt' }
    }
    case 'by-aes-gcm':
      return {
        kind: 'encryption',
        algorithm: 'aes-256-gcm',
        key: 'apiv3',
        direction: isRequest ? 'encrypt' : 'decrypt',
      }
    case 'by-aes-ecb':
      return {
        kind: 'encryption',
        algorithm: 'aes-256-ecb',
        key: 'apiv2',
        direction: isRequest ? 'encrypt' : 'decrypt',
      }
    default:
      context.report({
        code: 'PW311',
        span: facts.type.span,
        message: `\`data-encrypted=${encrypted}\` is not known.`,
      })
      return undefined
  }
}

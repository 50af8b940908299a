import { protocolFacts } from '../../dialect/protocols.js'
import { isKnownValue, type MarkName, marks, unknownValue } from '../../dialect/row-vocabulary.js'
import type { Encryption, StringSchema } from '../schema.js'
import type { BuildContext } from './build-context.js'
import { reportIdleNotices } from './following-notices.js'
import type { ReportDiagnostic } from './report.js'
import type { RowFacts } from './row-facts.js'

/** What a mark with a known value says about a string. */
type ReadMark = (value: string, facts: RowFacts, context: BuildContext) => Partial<StringSchema>

const readers: { readonly [Name in MarkName]: ReadMark } = {
  // Words for the reader; beside `data-encrypted` they name the key.
  tooltip: () => ({}),
  encrypted: (value, { marks: { tooltip = '' } }, context) => {
    const encryption = encryptionOf(value, context, tooltip)
    return encryption === undefined ? {} : { encryption }
  },
  // The rows below are its content (`stringContent`).
  encoded: () => ({}),
  // The operation has the notices of all its rows (`rowNotices`).
  notify: (_, facts, { side, report }) => {
    if (side !== 'request') reportIdleNotices(facts.type.span, report)
    return {}
  },
  signed: () => ({ signature: { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' } }),
}

/** What the marks of a string say about its schema. Unknown values are reported. */
export function markFacts(facts: RowFacts, context: BuildContext): Partial<StringSchema> {
  let stated: Partial<StringSchema> = {}
  for (const mark of marks) {
    const value = facts.marks[mark.name]
    if (value === undefined) continue
    if (isKnownValue(mark, value)) stated = { ...stated, ...readers[mark.name](value, facts, context) }
    else context.report({ code: 'PW311', span: facts.type.span, message: unknownValue(mark, value) })
  }
  return stated
}

/** Reports marks that mean nothing for the type of their row. */
export function reportLostMarks({ marks: own, span, name }: RowFacts, report: ReportDiagnostic): void {
  const lost = marks.filter(mark => mark.on === 'string' && own[mark.name] !== undefined)
  if (lost.length === 0) return
  report({
    code: 'PW227',
    ...(lost.some(({ isSecret }) => isSecret) ? { severity: 'error' } : {}),
    span,
    message: `${JSON.stringify(name)} is not a string, so ${lost.map(({ key }) => `\`${key}\``).join(', ')} is ignored.`,
  })
}

/**
 * Which key and direction `data-encrypted` means (rule A4). In a request an RSA mark is the platform's key and we
 * encrypt; in a response or a notice it is the merchant's and we decrypt. The tooltip tells the bank's key apart.
 */
function encryptionOf(
  value: string,
  { side, protocol }: BuildContext,
  tooltip: string,
): Encryption | undefined {
  const kind = 'encryption'
  const isRequest = side === 'request'
  const direction = isRequest ? 'encrypt' : 'decrypt'
  switch (value) {
    case 'by-rsa-pubkey': {
      const key = !isRequest ? 'merchant' : tooltip.includes('付款到银行卡') ? 'bank' : 'platform'
      return { kind, algorithm: 'rsa-oaep', key, direction }
    }
    case 'by-aes-gcm':
      return { kind, algorithm: 'aes-256-gcm', key: protocolFacts[protocol].noticeKey, direction }
    case 'by-aes-ecb':
      return { kind, algorithm: 'aes-256-ecb', key: 'apiv2', direction }
    default:
      return undefined
  }
}

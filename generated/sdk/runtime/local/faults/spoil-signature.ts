import { randomBytes } from 'node:crypto'
import type { SignatureFault } from './local-fault.js'

/** Headers of a message. */
export type WireHeaders = Readonly<Record<string, string>>

/** Signs a body as of an instant (milliseconds since 1970). */
export type SignAt = (body: Buffer, at: number) => Promise<WireHeaders>

/** How old the signature of the fault `old` is: more than the 5 minutes that receivers allow. */
export const oldSignatureAge = 600_000

/** Headers of a message of v3 or of the brand API with a signature that must be refused. */
export async function spoilHeaders(
  headers: WireHeaders,
  body: Buffer,
  { how }: SignatureFault,
  { sign, now }: { readonly sign: SignAt; readonly now: number },
): Promise<WireHeaders> {
  const { signature, others } = apart(headers)
  switch (how) {
    case 'missing':
      return others
    case 'old':
      return { ...others, ...(await sign(body, now - oldSignatureAge)) }
    case 'unknown-serial':
      return { ...others, ...signature, 'Wechatpay-Serial': randomBytes(20).toString('hex').toUpperCase() }
    case 'probe':
      return { ...others, ...signature, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${nonsense(237)}` }
    case 'wrong':
      return { ...others, ...signature, 'Wechatpay-Signature': nonsense(256) }
  }
}

/** XML of v2 with a sign that must be refused. */
export function spoilXml(xml: string, { how }: SignatureFault): string {
  const sign = /<sign>[\s\S]*?<\/sign>\n?/
  if (how === 'missing') return xml.replace(sign, '')
  return xml.replace(sign, whole => {
    const digits = /[0-9A-F]{32,64}/.exec(whole)?.[0] ?? ''
    const wrong = randomBytes(digits.length / 2)
      .toString('hex')
      .toUpperCase()
    return whole.replace(digits, wrong)
  })
}

function nonsense(bytes: number): string {
  return randomBytes(bytes).toString('base64')
}

function apart(headers: WireHeaders): { readonly signature: WireHeaders; readonly others: WireHeaders } {
  const isSignature = (name: string): boolean => /^wechatpay-/i.test(name)
  const entries = Object.entries(headers)
  return {
    signature: Object.fromEntries(entries.filter(([name]) => isSignature(name))),
    others: Object.fromEntries(entries.filter(([name]) => !isSignature(name))),
  }
}

import type { X509Certificate } from 'node:crypto'
import { failed, ok, type StepResult, warning } from '../step.js'

const day = 86_400_000

/** Days before the end of a certificate from which on it is mentioned: time enough to renew it. */
const noticeDays = 30

/** Whether a certificate is valid at `now`, and for how long. */
export function certificateDates(certificate: X509Certificate, name: string, now: number): StepResult {
  const from = Date.parse(certificate.validFrom)
  const to = Date.parse(certificate.validTo)
  const until = new Date(to).toISOString().slice(0, 10)
  if (to <= now) {
    return failed(
      'CERTIFICATE_EXPIRED',
      { en: `${name} expired on ${until}.`, zh: `${name} 已于 ${until} 过期。` },
      {
        en: 'Apply for a new one on the merchant platform (账户中心, API安全), and replace key, certificate and serial number together.',
        zh: '在商户平台（账户中心 → API安全）申请新证书，私钥、证书、序列号一起更换。',
      },
    )
  }
  if (from > now) {
    return failed(
      'CERTIFICATE_NOT_YET_VALID',
      {
        en: `${name} is valid from ${new Date(from).toISOString()} on.`,
        zh: `${name} 自 ${new Date(from).toISOString()} 起才有效。`,
      },
      { en: "Check this machine's clock.", zh: '检查本机时钟。' },
    )
  }
  const days = Math.floor((to - now) / day)
  if (days >= noticeDays) return ok(`They fit; valid until ${until}.`, `相互匹配，有效期至 ${until}。`)
  return warning(
    'CERTIFICATE_EXPIRES_SOON',
    { en: `${name} expires in ${days} days, on ${until}.`, zh: `${name} 还有 ${days} 天（${until}）到期。` },
    {
      en: 'Apply for a new one on the merchant platform (账户中心, API安全); the old one works until then.',
      zh: '在商户平台（账户中心 → API安全）更换证书，到期前旧证书仍可用。',
    },
  )
}

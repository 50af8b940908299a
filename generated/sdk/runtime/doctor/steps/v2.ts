import { X509Certificate } from 'node:crypto'
import { Socket } from 'node:net'
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls'
import { same } from '../../cli/language.js'
import { isKeyPair } from '../../client/check-merchant.js'
import { createNonce } from '../../crypto/index.js'
import { readBareBase64 } from '../../crypto/read-pem.js'
import { ApiError } from '../../errors/api-error.js'
import { VerificationError } from '../../errors/errors.js'
import { messageOf } from '../../errors/wechatpay-error.js'
import type { DraftClientCertificate } from '../draft.js'
import { lookAtKey } from '../look-at-key.js'
import { merchantClient } from '../merchant-client.js'
import { orderQueryV2 } from '../operations.js'
import { failed, ok, type Scene, type Step, type StepResult, skipped } from '../step.js'
import { callFault } from './call-fault.js'
import { certificateDates } from './certificate-dates.js'
import { keyFault } from './key-fault.js'
import { keyMismatch, ownerMismatch } from './keys.js'
import { failureOf } from './service.js'
import { notFound } from './service-codes.js'

/** The client certificate can be read, fits its key and its merchant, and is valid. */
export const clientCertificateStep: Step = {
  id: 'client-certificate',
  title: { en: 'Client certificate', zh: '客户端证书' },
  needs: [],
  run(scene) {
    const certificate = scene.draft.v2?.clientCertificate
    if (certificate === undefined)
      return skipped(
        'None is set; v2 operations that move money need one.',
        '没有设置；v2 的退款、付款等接口需要。',
      )
    return certificate.pfx === undefined ? checkPair(certificate, scene) : checkPkcs12(certificate, scene)
  },
}

function checkPair({ cert, key }: DraftClientCertificate, { draft, nameOf, now }: Scene): StepResult {
  const [certName, keyName] = [nameOf('v2.clientCertificate.cert'), nameOf('v2.clientCertificate.key')]
  const certLook = lookAtKey(cert ?? '')
  const certFault = keyFault(certLook, 'certificate', certName)
  if (certFault !== undefined) return certFault
  const keyLook = lookAtKey(key ?? '')
  const fault = keyFault(keyLook, 'private', keyName)
  if (fault !== undefined) return fault
  if (certLook.kind !== 'certificate' || keyLook.kind !== 'private')
    return skipped('Not a pair.', '不是一对。')
  const { certificate } = certLook
  if (!isKeyPair(certificate.publicKey, keyLook.key)) return keyMismatch(keyName, certName)
  return judgeCertificate(certificate, certName, draft.mchid, now())
}

function judgeCertificate(
  certificate: X509Certificate,
  name: string,
  mchid: unknown,
  now: number,
): StepResult {
  return ownerMismatch(certificate, mchid, name) ?? certificateDates(certificate, name, now)
}

function checkPkcs12(
  { pfx = '', passphrase }: DraftClientCertificate,
  { draft, nameOf, now }: Scene,
): StepResult {
  const bytes = typeof pfx === 'string' ? readBareBase64(pfx) : pfx
  const name = nameOf('v2.clientCertificate.pfx')
  if (!(bytes instanceof Uint8Array)) return unreadable(name, 'no PKCS#12')
  try {
    const pkcs12 = { pfx: Buffer.from(bytes), passphrase: passphrase ?? draft.mchid ?? '' }
    return judgeCertificate(certificateInside(createSecureContext(pkcs12)), name, draft.mchid, now())
  } catch (error) {
    return unreadable(
      name,
      error instanceof Error && /mac verify/i.test(error.message) ? 'passphrase' : 'format',
    )
  }
}

/** The certificate that a connection would present: Node reads PKCS#12 for connections alone. */
function certificateInside(secureContext: SecureContext): X509Certificate {
  const socket = new TLSSocket(new Socket(), { secureContext, isServer: true })
  try {
    const raw: unknown = Reflect.get(Object(socket.getCertificate()), 'raw')
    return new X509Certificate(raw instanceof Uint8Array ? raw : '')
  } finally {
    socket.destroy()
  }
}

function unreadable(name: string, why: 'passphrase' | 'format' | 'no PKCS#12'): StepResult {
  return failed(
    'PKCS12_UNREADABLE',
    why === 'passphrase'
      ? { en: `${name} does not open with its passphrase.`, zh: `${name} 的口令不对。` }
      : { en: `${name} cannot be read as PKCS#12.`, zh: `${name} 不能按 PKCS#12 读取。` },
    why === 'passphrase'
      ? {
          en: 'The passphrase is the merchant number, unless the file was made anew: WECHATPAY_CLIENT_CERTIFICATE_PASSPHRASE.',
          zh: '口令默认是商户号；自己重新导出的文件用 WECHATPAY_CLIENT_CERTIFICATE_PASSPHRASE 指定。',
        }
      : {
          en: 'Give the PEM pair instead (apiclient_cert.pem and apiclient_key.pem): newer versions of OpenSSL refuse the ciphers of old PKCS#12 files.',
          zh: '改用 PEM（apiclient_cert.pem 与 apiclient_key.pem）：新版 OpenSSL 不支持旧 PKCS#12 的加密算法。',
        },
  )
}

/** A signed query of v2 for an order that cannot exist. */
export const queryV2Step: Step = {
  id: 'query-v2',
  title: { en: 'Signed query of v2', zh: 'v2 签名查询' },
  needs: ['client', 'clock', 'apiv2-key'],
  async run(scene) {
    const { draft, wishes, nameOf } = scene
    const client = merchantClient(scene)
    if (draft.v2?.apiV2Key === undefined || client === undefined)
      return skipped('No APIv2 key is set.', '没有设置APIv2密钥。')
    if (wishes.appid === undefined) {
      return skipped(
        'It takes an appid of the merchant: doctor --appid wx….',
        '需要商户绑定的 appid：doctor --appid wx…。',
      )
    }
    const number = `DOCTOR${createNonce().slice(0, 20)}`
    const xml = { appid: wishes.appid, mch_id: draft.mchid, out_trade_no: number }
    return judgeV2(await failureOf(client.request(orderQueryV2, { xml })), nameOf('v2.apiV2Key'))
  },
}

function judgeV2(error: unknown, name: string): StepResult {
  if (error instanceof VerificationError) return wrongApiV2Key(name)
  if (!(error instanceof ApiError)) return callFault(error)
  if (notFound.has(error.code)) return ok(`${error.code}: the sign is right.`, `${error.code}：签名正确。`)
  const text = `${error.code} ${error.serviceMessage ?? ''}`
  if (/SIGN_?ERROR|签名/i.test(text)) return wrongApiV2Key(name)
  if (!/appid/i.test(text)) return callFault(error)
  return failed('APPID_MISMATCH', same(messageOf(error)), {
    en: 'Give an appid that is bound to this merchant number (merchant platform, 产品中心, AppID账号管理).',
    zh: '填已与该商户号绑定的 appid（商户平台 → 产品中心 → AppID账号管理）。',
  })
}

function wrongApiV2Key(name: string): StepResult {
  return failed(
    'APIV2_KEY_WRONG',
    {
      en: `${name} does not make the sign that the service expects.`,
      zh: `用 ${name} 算出的签名与微信支付的不一致。`,
    },
    {
      en: 'Give the APIv2 key that was set last on the merchant platform (账户中心, API安全) for this merchant; it is not the APIv3 key.',
      zh: '填该商户在商户平台（账户中心 → API安全）最近一次设置的APIv2密钥；它不是APIv3密钥。',
    },
  )
}

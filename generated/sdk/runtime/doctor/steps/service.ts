import { same } from '../../cli/language.js'
import { createClient } from '../../client/create-client.js'
import { fetchCertificates } from '../../client/fetch-certificates.js'
import { regionOf } from '../../client/hosts.js'
import { merchantOf } from '../../client/merchant.js'
import { createNonce } from '../../crypto/index.js'
import { ApiError } from '../../errors/api-error.js'
import { DecryptionError, VerificationError } from '../../errors/errors.js'
import { messageOf, WechatPayError } from '../../errors/wechatpay-error.js'
import { transportOf } from '../../transport/default-transport.js'
import { verifySignature } from '../../v3/verify-signed.js'
import { merchantClient } from '../merchant-client.js'
import { Recorder } from '../recorder.js'
import { failed, ok, type Scene, type Step, type StepResult, skipped } from '../step.js'
import { usableConfig } from '../usable-config.js'
import { callFault } from './call-fault.js'
import { notFound } from './service-codes.js'

/** `createClient` takes the configuration as a whole, without what earlier steps refused. */
export const clientStep: Step = {
  id: 'client',
  title: { en: 'Configuration as a whole', zh: '整体配置' },
  needs: [],
  run({ draft, failed: broken, nameOf }) {
    try {
      const usable = usableConfig(draft, broken)
      if (usable.kind === 'none') {
        const why = { en: 'Neither a merchant nor a brand is complete.', zh: '商户与品牌的配置都不完整。' }
        return { finding: { kind: 'skipped', why, blockedBy: usable.blockedBy } }
      }
      const recorder = new Recorder(transportOf(usable.transport))
      const hooks = { onUndecrypted: () => undefined }
      const client = createClient({
        timeout: 10_000,
        ...usable.config,
        hooks,
        retry: { attempts: 1 },
        transport: recorder,
      })
      const facts = { client, recorder }
      const out = [...new Set(usable.without.map(nameOf))]
      return out.length === 0
        ? ok('createClient() takes it.', 'createClient() 接受该配置。', facts)
        : ok(
            `createClient() takes it without ${out.join(', ')}.`,
            `去掉 ${out.join('、')} 后，createClient() 接受该配置。`,
            facts,
          )
    } catch (error) {
      if (!(error instanceof WechatPayError)) throw error
      const name = error.field === undefined ? '' : `${nameOf(error.field)}: `
      return failed('SETTING_INVALID', same(name + messageOf(error)), same(error.advice))
    }
  },
}

/** The platform certificates can be downloaded and opened with the APIv3 key. */
export const certificatesStep: Step = {
  id: 'certificates',
  title: { en: 'Platform certificates', zh: '平台证书下载' },
  needs: ['client', 'clock', 'apiv3-key'],
  async run(scene) {
    const { draft, nameOf } = scene
    const client = merchantClient(scene)
    if (client === undefined) return skipped('There is no merchant.', '没有商户。')
    if (draft.apiV3Key === undefined) {
      return skipped(
        `${nameOf('apiV3Key')} is not set, which opens them; the public key alone is enough for answers.`,
        `没有设置解密用的 ${nameOf('apiV3Key')}；只验签时有微信支付公钥即可。`,
      )
    }
    try {
      const merchant = merchantOf(client)
      const region = draft.region ?? regionOf(merchant.hosts.primary) ?? 'mainland'
      const certificates = await fetchCertificates(merchant, region)
      const serials = certificates.map(({ serial }) => serial).join(', ')
      return ok(
        `${certificates.length} downloaded and opened with the APIv3 key: ${serials}.`,
        `下载并用APIv3密钥解开了 ${certificates.length} 张：${serials}。`,
      )
    } catch (error) {
      return certificatesFault(error, draft.publicKeys !== undefined, nameOf)
    }
  },
}

function certificatesFault(error: unknown, hasPublicKey: boolean, nameOf: Scene['nameOf']): StepResult {
  if (error instanceof DecryptionError && error.code === 'TAG_MISMATCH')
    return wrongApiV3Key(nameOf('apiV3Key'))
  if (!(error instanceof ApiError) || error.code !== 'RESOURCE_NOT_EXISTS') return callFault(error)
  if (hasPublicKey) {
    return ok(
      'The merchant has none: it uses the public key. Whether the APIv3 key is right shows with the first notice (doctor --notify).',
      '该商户没有平台证书，使用微信支付公钥。APIv3密钥是否正确，收到通知时才知道（doctor --notify）。',
    )
  }
  return failed(
    'NO_PLATFORM_CERTIFICATES',
    { en: 'This merchant has no platform certificates (404).', zh: '该商户没有平台证书（404）。' },
    {
      en: `It uses WeChat Pay's public key: set ${nameOf('publicKeys')} with its id from the merchant platform (账户中心, API安全). Overseas merchants set region.`,
      zh: `它使用微信支付公钥：按商户平台（账户中心 → API安全）设置 ${nameOf('publicKeys')} 与公钥ID；境外商户设置 region。`,
    },
  )
}

/** The APIv3 key does not open what the service encrypted with it. */
export function wrongApiV3Key(name: string): StepResult {
  return failed(
    'APIV3_KEY_WRONG',
    { en: `${name} does not open what WeChat Pay encrypted.`, zh: `${name} 解不开微信支付加密的内容。` },
    {
      en: 'Give the APIv3 key that was set last on the merchant platform (账户中心, API安全) for this merchant; it is not the APIv2 key.',
      zh: '填该商户在商户平台（账户中心 → API安全）最近一次设置的APIv3密钥；它不是APIv2密钥。',
    },
  )
}

/** A query of an order that cannot exist: the service checks everything but the order. */
export const queryStep: Step = {
  id: 'query',
  title: { en: 'Signed query', zh: '签名查询' },
  needs: ['client', 'clock'],
  async run(scene) {
    const client = merchantClient(scene)
    if (client === undefined) return skipped('There is no merchant.', '没有商户。')
    if (lacksKey(scene)) return withoutKey()
    const call = client.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', {
      out_trade_no: `DOCTOR${createNonce().slice(0, 20)}`,
      query: { mchid: merchantOf(client).mchid },
    })
    return judgeQuery(await failureOf(call), scene)
  },
}

/** Without a key of WeChat Pay nothing can be verified, and the download has told why there is none. */
function lacksKey({ draft, failed: broken }: Scene): boolean {
  const isGiven = draft.publicKeys !== undefined || draft.certificates !== undefined
  return broken.has('certificates') && (!isGiven || broken.has('platform-keys'))
}

function withoutKey(): StepResult {
  const why = {
    en: `It needs: ${certificatesStep.title.en}.`,
    zh: `需先解决：${certificatesStep.title.zh}。`,
  }
  return { finding: { kind: 'skipped', why, blockedBy: certificatesStep.id } }
}

/** What an error of a query for nothing means. */
async function judgeQuery(error: unknown, scene: Scene): Promise<StepResult> {
  if (!(error instanceof ApiError) || !notFound.has(error.code)) return callFault(error)
  const { code } = error
  const proof = await verifyLast(scene)
  if (proof instanceof VerificationError) return callFault(proof)
  return proof
    ? ok(
        `${code}: the signature is right, and so is that of the answer.`,
        `${code}：签名正确，应答验签也通过。`,
      )
    : ok(`${code}: the signature is right.`, `${code}：签名正确。`)
}

/** Verifies the last answer, which the client does for successes alone. False where it has no signature. */
async function verifyLast({ facts, now }: Scene): Promise<boolean | VerificationError> {
  const { client, recorder } = facts
  const answer = recorder?.last
  if (client === undefined || answer === undefined || !answer.headers.get('Wechatpay-Signature')) return false
  const { platformKeys } = merchantOf(client)
  try {
    await verifySignature({ ...answer, platformKeys, now: now() })
    return true
  } catch (error) {
    if (error instanceof VerificationError) return error
    throw error
  }
}

/** The error of a call; of one that went well, undefined. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
    return undefined
  } catch (error) {
    return error
  }
}

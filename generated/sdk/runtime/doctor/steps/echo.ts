import { same } from '../../cli/language.js'
import type { Client } from '../../client/create-client.js'
import { ownMember } from '../../client/data-object.js'
import { createNonce } from '../../crypto/index.js'
import { ApiError } from '../../errors/api-error.js'
import { DecryptionError } from '../../errors/errors.js'
import { wordOf } from '../../errors/safe-cause.js'
import { messageOf } from '../../errors/wechatpay-error.js'
import { merchantClient } from '../merchant-client.js'
import { type NoticeReceiver, type ReceivedNotice, startNoticeReceiver } from '../notice-receiver.js'
import { echoOperation } from '../operations.js'
import { failed, ok, type Scene, type Step, type StepResult, skipped } from '../step.js'
import { callFault } from './call-fault.js'
import { wrongApiV3Key } from './service.js'

/** A text goes there encrypted, and comes back encrypted: all four keys are used. */
export const echoStep: Step = {
  id: 'echo',
  title: { en: 'Encryption of fields', zh: '敏感字段加解密' },
  needs: ['query'],
  async run(scene) {
    const { nameOf } = scene
    const client = merchantClient(scene)
    if (client === undefined) return skipped('There is no merchant.', '没有商户。')
    const text = `doctor ${createNonce().slice(0, 8)}`
    try {
      const { data, undecrypted = [] } = await callEcho(client, text).withResponse()
      const [field] = undecrypted
      if (field !== undefined) return undecryptable(field.error, nameOf)
      const came = ownMember(data, 'encrypted_echo_message')
      if (ownMember(data, 'echo_message') === text && (came === undefined || came === text)) return good(came)
      return failed(
        'ECHO_WRONG',
        { en: 'What came back is not what was sent.', zh: '返回的内容与发出的不一致。' },
        {
          en: 'Check what stands between here and WeChat Pay, and baseUri.',
          zh: '检查 baseUri，以及中间的代理或网关。',
        },
      )
    } catch (error) {
      return isNotOffered(error) ? notOffered() : callFault(error)
    }
  },
}

/** A notice arrives where it is asked for, and can be opened. */
export const noticeStep: Step = {
  id: 'notice',
  title: { en: 'Notice', zh: '回调通知' },
  needs: ['query'],
  async run(scene) {
    const { wishes } = scene
    const client = merchantClient(scene)
    if (wishes.notify === undefined) {
      return skipped('Ask for one: doctor --notify URL.', '可用 doctor --notify URL 测试。')
    }
    if (client === undefined) return skipped('There is no merchant.', '没有商户。')
    const port = wishes.listen ?? loopbackPort(new URL(wishes.notify))
    if (port === undefined) return await sendOnly(client, wishes.notify)
    return await sendAndReceive(client, wishes.notify, port, scene)
  },
}

function callEcho(client: Client, text: string, notifyUrl?: string) {
  const notify = notifyUrl === undefined ? {} : { notify_url: notifyUrl }
  return client.request(echoOperation, {
    json: { echo_message: text, encrypted_echo_message: text, ...notify },
  })
}

async function sendOnly(client: Client, url: string): Promise<StepResult> {
  try {
    await callEcho(client, 'doctor', url)
    return ok(
      'The service took the address; whether the notice arrives shows there (--listen PORT receives it here).',
      '微信支付已受理该地址；通知是否到达请在该处查看（--listen PORT 可在本机接收）。',
    )
  } catch (error) {
    return isNotOffered(error) ? notOffered() : callFault(error)
  }
}

async function sendAndReceive(client: Client, url: string, port: number, scene: Scene): Promise<StepResult> {
  let receiver: NoticeReceiver
  try {
    receiver = await startNoticeReceiver(client, port)
  } catch (error) {
    const code = (error instanceof Error && wordOf(error, 'code')) || 'UNKNOWN'
    return failed(
      'NOTICE_MISSING',
      { en: `Port ${port} cannot be listened at (${code}).`, zh: `无法监听端口 ${port}（${code}）。` },
      {
        en: 'Stop what listens there, or choose another: --listen PORT.',
        zh: '停掉占用该端口的程序，或换一个：--listen PORT。',
      },
    )
  }
  try {
    await callEcho(client, 'doctor', url)
    return judgeNotice(await receiver.wait(scene.wishes.wait), scene)
  } catch (error) {
    return isNotOffered(error) ? notOffered() : callFault(error)
  } finally {
    await receiver.close()
  }
}

function judgeNotice(notice: ReceivedNotice, { nameOf, wishes }: Scene): StepResult {
  if (notice.kind === 'opened')
    return ok('It came, its signature is right, and it could be opened.', '已收到，验签与解密都通过。')
  if (notice.kind === 'missing') {
    const seconds = Math.round(wishes.wait / 1000)
    return failed(
      'NOTICE_MISSING',
      { en: `No notice came within ${seconds} s.`, zh: `${seconds} 秒内没有收到通知。` },
      {
        en: 'The address must be reachable from the internet, with https and a certificate of a known authority, without a query; look at firewalls and at the log of the web server.',
        zh: '地址须能从公网访问，用 https 和受信任的证书，不带查询参数；检查防火墙和网页服务器的日志。',
      },
    )
  }
  const { error } = notice
  if (error instanceof DecryptionError && error.code === 'TAG_MISMATCH')
    return wrongApiV3Key(nameOf('apiV3Key'))
  return failed(
    'NOTICE_REFUSED',
    {
      en: `${error.code}: ${messageOf(error)}`,
      zh: `通知没有通过检查（${error.code}）：${messageOf(error)}`,
    },
    same(error.advice),
  )
}

function good(came: unknown): StepResult {
  return came === undefined
    ? ok('The text came back; the service did not encrypt it.', '文字已返回；微信支付没有回密文。')
    : ok(
        'The service opened our ciphertext, and we opened its own.',
        '微信支付解开了我们的密文，我们也解开了它的密文。',
      )
}

function undecryptable(error: DecryptionError, nameOf: Scene['nameOf']): StepResult {
  return failed(
    'FIELD_UNDECRYPTABLE',
    {
      en: `${nameOf('privateKey')} does not open a field that WeChat Pay encrypted (${error.code}).`,
      zh: `${nameOf('privateKey')} 解不开微信支付加密的字段（${error.code}）。`,
    },
    {
      en: 'WeChat Pay encrypts with the certificate in use: check that key, certificate and serial number are those of the current one.',
      zh: '微信支付用当前生效的商户证书加密：核对私钥、证书、序列号是否都是当前这一套。',
    },
  )
}

/** The test is there for some kinds of merchants alone. */
function isNotOffered(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    ['NO_AUTH', 'RESOURCE_NOT_EXISTS', 'HTTP_404', 'NOT_FOUND'].includes(error.code)
  )
}

function notOffered(): StepResult {
  return skipped(
    'The service does not offer this test to the merchant.',
    '微信支付没有向该商户开放这个测试接口。',
  )
}

function loopbackPort({ hostname, port, protocol }: URL): number | undefined {
  if (!/^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname)) return undefined
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}

import { isIP } from 'node:net'
import { hostsFrom } from '../../client/check-keys.js'
import { defaultHost, isServiceHost } from '../../client/hosts.js'
import type { Draft } from '../draft.js'
import { failed, ok, type Step, type StepResult, skipped, warning } from '../step.js'
import { connectionFault } from './connection-fault.js'

/** Variables that other programs take for a proxy. */
const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']

/** Node takes no proxy from the environment unless it is told to. */
export const proxyStep: Step = {
  id: 'proxy',
  title: { en: 'Proxy', zh: '代理' },
  needs: [],
  run({ env, draft }) {
    const name = proxyNames.find(each => env[each])
    if (draft.transport !== undefined || draft.fetch !== undefined) {
      return ok('The configuration has a transport of its own.', '配置里有自己的传输方式。')
    }
    if (name === undefined) return ok('No proxy variable is set.', '没有设置代理变量。')
    if (env.NODE_USE_ENV_PROXY === '1') return ok(`Node uses ${name}.`, `Node 会使用 ${name}。`)
    return warning(
      'PROXY_IGNORED',
      {
        en: `${name} is set, and Node ignores it: calls go out directly.`,
        zh: `设置了 ${name}，但 Node 不理会它，请求会直连。`,
      },
      {
        en: 'If this machine reaches the network through the proxy alone, give createNodeTransport({ agent }) as transport, with the agent of a package such as https-proxy-agent. Otherwise nothing is to be done.',
        zh: '若本机只能经代理出网，把 createNodeTransport({ agent }) 设为 transport，agent 用 https-proxy-agent 一类的包；能直连则不必处理。',
      },
    )
  },
}

/** The first host has an address. */
export const dnsStep: Step = {
  id: 'dns',
  title: { en: 'DNS', zh: '域名解析' },
  needs: [],
  async run(scene) {
    const url = placeOf(scene.draft)
    if (url === undefined) return ownConnection()
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0) return ok(`${host} is an address.`, `${host} 是地址，不必解析。`)
    const found = await scene.network.lookup(host)
    if (found.kind === 'failed') return dnsFailed(host, found.code)
    const addresses = found.addresses.join(', ')
    if (isServiceHost(url) && found.addresses.some(isPrivate)) return dnsRedirected(host, addresses)
    return ok(`${host}: ${addresses}.`, `${host}：${addresses}。`)
  },
}

/** The first host can be connected to, with a certificate that this machine trusts. */
export const tlsStep: Step = {
  id: 'tls',
  title: { en: 'Connection and TLS', zh: '连接与 TLS' },
  needs: ['dns'],
  async run({ draft, network }) {
    const url = placeOf(draft)
    if (url === undefined) return ownConnection()
    const shake = await network.handshake(url)
    if (shake.kind !== 'connected') return connectionFault(url.host, shake)
    return ok(
      `${url.host}: ${shake.protocol}, ${shake.milliseconds} ms.`,
      `${url.host}：${shake.protocol}，${shake.milliseconds} 毫秒。`,
    )
  },
}

/** The host that takes over can be connected to. */
export const backupStep: Step = {
  id: 'backup',
  title: { en: 'Backup host', zh: '备用域名' },
  needs: [],
  async run({ draft, network }) {
    const { backup } = hostsFrom(draft)
    if (placeOf(draft) === undefined) return ownConnection()
    if (backup === undefined) return skipped('There is no backup host.', '没有备用域名。')
    const url = new URL(backup)
    const shake = await network.handshake(url)
    if (shake.kind === 'connected') {
      return ok(`${url.host}: ${shake.milliseconds} ms.`, `${url.host}：${shake.milliseconds} 毫秒。`)
    }
    return warning(
      'BACKUP_UNREACHABLE',
      { en: `${url.host} cannot be reached (${shake.code}).`, zh: `连不上 ${url.host}（${shake.code}）。` },
      {
        en: 'Let the firewall pass it: calls go there when the first host is down. backupUri: false (WECHATPAY_BACKUP_URI=none) does without.',
        zh: '在防火墙放行：主域名故障时请求会改走这里；不需要时设 backupUri: false（WECHATPAY_BACKUP_URI=none）。',
      },
    )
  },
}

/** The clock agrees with that of the service, which stands in its answers. */
export const clockStep: Step = {
  id: 'clock',
  title: { en: 'Clock', zh: '时钟' },
  needs: ['tls'],
  async run({ draft, network, now }) {
    const url = placeOf(draft)
    if (url === undefined) return ownConnection()
    const before = now()
    const head = await network.head(new URL(`${url.href.replace(/\/+$/, '')}/v3/certificates`))
    if (head.kind === 'failed') return connectionFault(url.host, { ...head, isTls: false })
    const there = Date.parse(head.date)
    if (Number.isNaN(there) || (head.status < 500 && /^text\/html/i.test(head.contentType)))
      return foreign(head.status)
    // `Date` counts whole seconds, and was written about half-way.
    const offset = Math.round((before + head.milliseconds / 2 - (there + 500)) / 1000)
    return judgeClock(offset)
  },
}

/** Seconds by which a signature may be off, and from which on it is worth a word. */
const [allowed, noteworthy] = [300, 30]

function judgeClock(offset: number): StepResult {
  const seconds = Math.abs(offset)
  const facts = { clockOffset: offset }
  const cause = {
    en: `This machine's clock is ${seconds} s ${offset > 0 ? 'ahead of' : 'behind'} the service's.`,
    zh: `本机时钟比微信支付${offset > 0 ? '快' : '慢'} ${seconds} 秒。`,
  }
  const fix = {
    en: `Set the clock, and keep it right (NTP): ${allowed} s are allowed.`,
    zh: `校准时钟并启用 NTP：允许的偏差为 ${allowed} 秒。`,
  }
  if (seconds > allowed) return failed('CLOCK_OFF', cause, fix)
  if (seconds >= noteworthy) return warning('CLOCK_DRIFTS', cause, fix, facts)
  return ok(`${offset} s off.`, `偏差 ${offset} 秒。`, facts)
}

function foreign(status: number): StepResult {
  return failed(
    'FOREIGN_ANSWER',
    {
      en: `Something other than WeChat Pay answered (status ${status}).`,
      zh: `应答的不是微信支付（状态 ${status}）。`,
    },
    {
      en: 'Check baseUri, and whether a proxy, a firewall or the login page of a network stands in between.',
      zh: '检查 baseUri，以及中间是否有代理、防火墙或网络登录页。',
    },
  )
}

function dnsFailed(host: string, code: string): StepResult {
  return failed(
    'DNS_FAILED',
    { en: `${host} has no address (${code}).`, zh: `${host} 解析不到地址（${code}）。` },
    {
      en: 'Check the name servers of this machine (in a container: its DNS settings) and baseUri.',
      zh: '检查本机（容器）的 DNS 设置与 baseUri。',
    },
  )
}

function dnsRedirected(host: string, addresses: string): StepResult {
  return warning(
    'DNS_REDIRECTED',
    {
      en: `${host} leads to an address of a private network: ${addresses}.`,
      zh: `${host} 解析到内网地址：${addresses}。`,
    },
    {
      en: 'If no gateway is meant to stand there, look into /etc/hosts and the name servers.',
      zh: '若不是有意经过网关，检查 /etc/hosts 与 DNS。',
    },
  )
}

/** Addresses of the own machine and of private networks (RFC 1918, RFC 4193). */
function isPrivate(address: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.|::1$|f[cd][0-9a-f]{2}:)/i.test(address)
}

function ownConnection(): StepResult {
  return skipped('The configuration connects by a transport of its own.', '配置用自己的传输方式连接。')
}

/** Where calls go first; undefined where the configuration connects by itself. */
export function placeOf(draft: Draft): URL | undefined {
  if (draft.transport !== undefined || draft.fetch !== undefined) return undefined
  const base = draft.baseUri ?? defaultHost
  return URL.canParse(base) ? new URL(base) : undefined
}

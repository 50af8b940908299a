import type { Handshake } from '../network.js'
import { failed, type StepResult } from '../step.js'

/** Codes of OpenSSL for a chain that ends at an authority which this machine does not know. */
const unknownIssuer = /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_|CERT_UNTRUSTED)/

/** Why a host could not be connected to, or not be trusted. */
export function connectionFault(host: string, shake: Exclude<Handshake, { kind: 'connected' }>): StepResult {
  if (shake.kind === 'untrusted') return untrusted(host, shake)
  if (shake.isTls) {
    return failed(
      'TLS_FAILED',
      {
        en: `No TLS connection to ${host} came about (${shake.code}).`,
        zh: `与 ${host} 建立不了 TLS 连接（${shake.code}）。`,
      },
      {
        en: 'Check that https is spoken there, and that nothing in between breaks connections.',
        zh: '确认对方是 https，且中间没有设备掐断连接。',
      },
    )
  }
  return failed(
    'HOST_UNREACHABLE',
    { en: `${host} cannot be reached (${shake.code}).`, zh: `连不上 ${host}（${shake.code}）。` },
    {
      en: 'Check the network, the firewall (port 443 outwards), proxies and baseUri.',
      zh: '检查网络、防火墙（出方向 443 端口）、代理与 baseUri。',
    },
  )
}

function untrusted(host: string, { code, issuer }: Extract<Handshake, { kind: 'untrusted' }>): StepResult {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return failed(
      'TLS_WRONG_HOST',
      { en: `The certificate at ${host} is for another host.`, zh: `${host} 的证书是别的域名的。` },
      { en: 'Check baseUri, /etc/hosts and proxies.', zh: '检查 baseUri、/etc/hosts 与代理。' },
    )
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return failed(
      'TLS_EXPIRED',
      {
        en: `The certificate at ${host} is not valid now (${code}).`,
        zh: `${host} 的证书此刻无效（${code}）。`,
      },
      {
        en: "Check this machine's clock first; then what stands in between.",
        zh: '先检查本机时钟，再检查中间的代理。',
      },
    )
  }
  if (!unknownIssuer.test(code)) return connectionFault(host, { kind: 'failed', code, isTls: true })
  return failed(
    'TLS_INTERCEPTED',
    {
      en: `This machine does not trust the certificate at ${host} (${code}); its issuer is ${issuer}.`,
      zh: `本机不信任 ${host} 的证书（${code}），签发者为 ${issuer}。`,
    },
    {
      en: 'A proxy opens the connection on the way. Let it pass these hosts unopened, or give its authority to Node: NODE_EXTRA_CA_CERTS=ca.pem.',
      zh: '中间有代理在拆解连接。让它放行这些域名，或把它的根证书交给 Node：NODE_EXTRA_CA_CERTS=ca.pem。',
    },
  )
}

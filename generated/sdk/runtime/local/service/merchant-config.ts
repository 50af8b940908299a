import type { ClientConfig } from '../../client/client-config.js'
import { createNodeTransport } from '../../transport/node-transport.js'
import type { Identity } from '../keys/identity.js'
import type { LocalConfig, LocalMerchant } from './local-service.js'

/** Every host that pages name, so that no call of a test reaches the real service. */
export const pageHosts = [
  'https://apihk.mch.weixin.qq.com',
  'https://fraud.mch.weixin.qq.com',
  'https://pay.wechatpay.cn',
  'https://payapp.weixin.qq.com',
] as const

/** Where a local service is, and who signs its TLS certificate. */
export interface ServiceAddress {
  readonly url: string
  readonly secureUrl: string
  /** PEM. */
  readonly authority: string
}

/** What a merchant gives its client. */
export function localMerchant(identity: Identity, address: ServiceAddress): LocalMerchant {
  const { url, secureUrl, authority } = address
  let secure: LocalConfig | undefined
  return {
    mchid: identity.mchid,
    config: configAt(identity, url),
    get secureConfig() {
      // A transport keeps connections: one for all who ask.
      const config = configAt(identity, secureUrl)
      secure ??= {
        ...config,
        // Addresses of files in answers are those of HTTP.
        hosts: { ...config.hosts, [url]: url },
        transport: createNodeTransport({ tls: { ca: authority } }),
      }
      return secure
    },
  }
}

function configAt(identity: Identity, url: string): LocalConfig {
  const { mchid, merchant, publicKey, brand, apiV3Key, apiV2Key } = identity
  const hosts: NonNullable<ClientConfig['hosts']> = Object.fromEntries(pageHosts.map(host => [host, url]))
  return {
    mchid,
    serial: merchant.serial,
    privateKey: merchant.privateKeyPem,
    certificate: merchant.certificatePem,
    apiV3Key,
    publicKeys: { [publicKey.serial]: publicKey.publicKeyPem },
    v2: {
      apiV2Key,
      clientCertificate: { cert: merchant.certificatePem, key: merchant.privateKeyPem },
    },
    brand: {
      brandId: brand.brandId,
      serial: brand.certificate.serial,
      privateKey: brand.certificate.privateKeyPem,
      certificate: brand.certificate.certificatePem,
      apiKey: brand.apiKey,
      publicKeys: { [brand.publicKey.serial]: brand.publicKey.publicKeyPem },
    },
    baseUri: url,
    hosts,
  }
}

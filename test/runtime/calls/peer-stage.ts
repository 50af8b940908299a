import { Wechatpay } from 'wechatpay-axios-plugin'
import { type Client, type ClientConfig, createClient } from '../../../templates/runtime/index.js'
import { type TestParties, testParties } from '../server/parties.js'
import { type StrictServer, type StrictServerConfig, startStrictServer } from '../server/strict-server.js'

/** A strict server, our client and the peer's (`wechatpay-axios-plugin`) for one merchant. */
export interface PeerStage {
  readonly parties: TestParties
  readonly server: StrictServer
  ours(more?: Partial<ClientConfig>): Client
  /** `more` is added to the peer's configuration. */
  peer(more?: object): Wechatpay
}

/** Starts a server for both. The peer reads the system's clock, so all of them do. */
export async function startPeerStage(config: StrictServerConfig = {}): Promise<PeerStage> {
  const parties = await testParties()
  const { mchid, merchant, publicKey, certificates, apiV2Key: secret } = parties
  const server = await startStrictServer(parties, { serialIsOptional: true, ...config })
  const certs = Object.fromEntries([
    [publicKey.serial, publicKey.publicKeyPem],
    ...certificates.map(each => [each.serial, each.certificatePem]),
  ])
  const own: ClientConfig = {
    mchid,
    serial: merchant.serial,
    privateKey: merchant.privateKey,
    publicKeys: { [publicKey.serial]: publicKey.publicKey },
    v2: { apiV2Key: secret },
    baseUri: server.url,
  }
  const { privateKeyPem: privateKey, serial } = merchant
  const theirs = { mchid, serial, privateKey, secret, certs, baseURL: server.url }
  return {
    parties,
    server,
    ours: more => createClient({ ...own, ...more }),
    peer: more => new Wechatpay({ ...theirs, ...more }),
  }
}

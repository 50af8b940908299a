import { type Client, type ClientConfig, createClient } from '../../../templates/runtime/index.js'
import { type TestParties, testParties, testTime } from '../server/parties.js'
import { type StrictServer, type StrictServerConfig, startStrictServer } from '../server/strict-server.js'

/** A strict server, its parties and a clock that both sides look at. */
export interface Stage {
  readonly parties: TestParties
  readonly server: StrictServer
  /** Milliseconds since 1970; tests move it. */
  readonly clock: { now: number }
  /** A client that knows the server's public key; `config` changes it. */
  client(config?: Partial<ClientConfig>): Client
  /** The configuration of such a client. */
  config(config?: Partial<ClientConfig>): ClientConfig
}

/** Starts a server and readies clients for it. */
export async function startStage(config: StrictServerConfig = {}): Promise<Stage> {
  const parties = await testParties()
  const clock = { now: testTime }
  const server = await startStrictServer(parties, { now: () => clock.now, ...config })
  const configOf = (more: Partial<ClientConfig> = {}): ClientConfig => ({
    mchid: parties.mchid,
    serial: parties.merchant.serial,
    privateKey: parties.merchant.privateKeyPem,
    publicKeys: { [parties.publicKey.serial]: parties.publicKey.publicKeyPem },
    apiV3Key: parties.apiV3Key,
    baseUri: server.url,
    now: () => clock.now,
    retry: { delay: 1, maxDelay: 1 },
    ...more,
  })
  return { parties, server, clock, config: configOf, client: more => createClient(configOf(more)) }
}

/** Both ways to carry a call, for tables of tests: what Node has by default is `node:https`. */
export const transports: readonly [string, () => Partial<ClientConfig>][] = [
  ['fetch', () => ({ fetch: (url, init) => fetch(url, init) })],
  ['node:https', () => ({})],
]

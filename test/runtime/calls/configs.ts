import { type ClientConfig, createClient } from '../../../templates/runtime/index.js'
import { type TestParties, testTime } from '../server/parties.js'

/** A configuration without mistakes. */
export function validConfig({ mchid, merchant, publicKey, apiV3Key }: TestParties): ClientConfig {
  return {
    mchid,
    serial: merchant.serial,
    privateKey: merchant.privateKeyPem,
    publicKeys: { [publicKey.serial]: publicKey.publicKeyPem },
    apiV3Key,
    now: () => testTime,
  }
}

/** A configuration as it may come from JavaScript or from environment variables. */
export type LooseConfig = Readonly<Record<string, unknown>>

/** Untyped on purpose: there are mistakes that types do not catch for everybody. */
export function createLoosely(config: unknown): unknown {
  return Reflect.apply(createClient, undefined, [config])
}

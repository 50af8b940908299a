import type { KeyObject } from 'node:crypto'
import type { Caller } from '../caller.js'
import { missingSetting } from '../client/config-problem.js'
import { buildAuthorization, buildResponseMessage, createNonce, signMessage } from '../crypto/index.js'
import type { WebhookKeys } from './receiver.js'
import { type Receiver, receiverOf } from './receiver.js'

/**
 * The `Authorization` header of an answer that the merchant signs (pages `CROSS_BORDER_PAY.*`): written as that of a
 * request. An answer has neither method nor URL, so what is signed is the three lines of a response: timestamp, nonce,
 * body.
 *
 * Throws `ConfigurationError` (`MISSING_SETTING`) where mchid, serial or private key is not known.
 */
export function replyAuthorization(clientOrKeys: Caller | WebhookKeys, body: string): string {
  const { mchid, serial, privateKey, now } = signerOf(receiverOf(clientOrKeys))
  const timestamp = Math.floor(now() / 1000)
  const nonce = createNonce()
  const signature = signMessage(buildResponseMessage({ timestamp, nonce, body }), privateKey)
  return buildAuthorization({ mchid, serial, nonce, timestamp, signature })
}

interface Signer {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: KeyObject
  readonly now: () => number
}

function signerOf({ mchid, serial, privateKey, now }: Receiver): Signer {
  if (mchid === undefined) throw missing('mchid')
  if (serial === undefined) throw missing('serial')
  if (privateKey === undefined) throw missing('privateKey')
  return { mchid, serial, privateKey, now }
}

function missing(setting: string): ReturnType<typeof missingSetting> {
  return missingSetting(
    setting,
    'Set mchid, serial and privateKey: the answer to this notice is signed by the merchant.',
  )
}

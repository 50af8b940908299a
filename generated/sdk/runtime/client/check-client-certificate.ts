import { createSecureContext } from 'node:tls'
import { importX509, readCertificate } from '../crypto/certificate.js'
import { importPrivateKey } from '../crypto/index.js'
import type { ConfigurationError } from '../errors/errors.js'
import type { ClientCertificate } from '../transport/transport.js'
import { kindOf } from './check-argument.js'
import { isKeyPair } from './check-merchant.js'
import type { V2Config } from './client-config.js'
import { configProblem, expiredCertificate, invalidSetting, renewOwnCertificate } from './config-problem.js'
import { merchantOwner } from './owner.js'

const setting = 'v2.clientCertificate'

/**
 * The merchant's client certificate: key and certificate belong together and are valid at `now` (milliseconds since
 * 1970), or the PKCS#12 file opens with its passphrase. Throws `ConfigurationError`.
 */
export function checkClientCertificate(
  input: NonNullable<V2Config['clientCertificate']>,
  mchid: string,
  now: number,
): ClientCertificate {
  if (typeof input !== 'object' || input === null) {
    const advice = `Give { cert, key } or { pfx, passphrase } as \`${setting}\`.`
    throw invalidSetting(setting, `is ${kindOf(input)}, not an object`, advice)
  }
  // The merchant number protects the file that WeChat Pay issues.
  if ('pfx' in input) return checkPkcs12(input.pfx, input.passphrase ?? mchid)
  const x509 = importX509(input.cert, `${setting}.cert`)
  const certificate = readCertificate(x509, `${setting}.cert`)
  const key = importPrivateKey(input.key, `${setting}.key`)
  if (!isKeyPair(certificate.publicKey, key)) {
    const message = `${setting}.key does not belong to ${setting}.cert.`
    const advice = 'Take both from one apiclient_cert archive.'
    throw configProblem('KEY_MISMATCH', message, advice, `${setting}.key`)
  }
  if (certificate.validTo <= now) {
    throw expiredCertificate(`${setting}.cert`, certificate, renewOwnCertificate(merchantOwner))
  }
  // TLS reads PEM files only; here a key may come in other forms, too.
  const pem = String(key.export({ type: 'pkcs8', format: 'pem' }))
  return { kind: 'pem', cert: x509.toString(), key: pem }
}

function checkPkcs12(pfx: unknown, passphrase: string): ClientCertificate {
  if (!(pfx instanceof Uint8Array) || pfx.length === 0) {
    const advice = `Give the bytes of apiclient_cert.p12 as \`${setting}.pfx\`: readFileSync(path).`
    throw invalidSetting(`${setting}.pfx`, 'is not the bytes of a PKCS#12 file', advice)
  }
  try {
    createSecureContext({ pfx: Buffer.from(pfx), passphrase })
  } catch (error) {
    throw unreadable(error)
  }
  return { kind: 'pkcs12', pfx, passphrase }
}

/** OpenSSL's reasons name neither the key nor the passphrase. */
function unreadable(error: unknown): ConfigurationError {
  const reason = error instanceof Error ? error.message : ''
  if (/mac verify/i.test(reason)) {
    const advice = 'The passphrase is the merchant number, unless the file was created anew.'
    return configProblem('INVALID_KEY', `${setting}.pfx does not open with its passphrase.`, advice, setting)
  }
  const advice =
    'Give the PEM pair (apiclient_cert.pem and apiclient_key.pem) instead: newer versions of OpenSSL refuse the ciphers of old PKCS#12 files.'
  return configProblem('INVALID_KEY', `${setting}.pfx cannot be read as PKCS#12.`, advice, setting)
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Merchant } from '../client/account.js'
import { ownMember } from '../client/data-object.js'
import { fetchCertificates } from '../client/fetch-certificates.js'
import { regionOf } from '../client/hosts.js'
import { parseJson } from '../client/json.js'
import { merchantOf } from '../client/merchant.js'
import { decryptAesGcm, normaliseSerial } from '../crypto/index.js'
import { Recorder } from '../doctor/recorder.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import { neededSecret } from '../v3/open-sealed.js'
import { errorText, exitCodeOf } from './call/error-text.js'
import { type CommandRun, UsageError } from './command.js'
import { type Language, labelled } from './language.js'
import { type OpenedClient, openClient } from './open-client.js'

/** A platform certificate for people and programs. */
interface ShownCertificate {
  readonly serial: string
  /** RFC 3339. */
  readonly validFrom: string
  readonly validTo: string
  readonly pem: string
}

/** Downloads, verifies and decrypts the platform certificates, and prints them or writes them to a folder. */
export async function runCertificates(run: CommandRun): Promise<number> {
  const { positionals, io, language } = run
  if (positionals.length > 0) {
    throw new UsageError({ en: 'certificates takes options alone.', zh: 'certificates 只接受选项。' })
  }
  const opened = await openClient(run, transport => new Recorder(transport))
  try {
    show(await download(opened), run)
    return 0
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    io.err(errorText(error, undefined, language))
    return exitCodeOf(error)
  } finally {
    await opened.close()
  }
}

/** The client keeps the keys of certificates alone: their PEM is taken out of the answer, which it verified. */
async function download(opened: OpenedClient<Recorder>): Promise<readonly ShownCertificate[]> {
  const merchant = merchantOf(opened.client)
  const region = opened.region ?? regionOf(merchant.hosts.primary) ?? 'mainland'
  const certificates = await fetchCertificates(merchant, region)
  const pems = pemsOf(opened.transport.last?.body ?? new Uint8Array(), merchant)
  return certificates.map(({ serial, validFrom, validTo }) => ({
    serial,
    validFrom: new Date(validFrom).toISOString(),
    validTo: new Date(validTo).toISOString(),
    pem: pems.get(serial) ?? '',
  }))
}

function pemsOf(body: Uint8Array, { secret, owner }: Merchant): ReadonlyMap<string, string> {
  const entries = ownMember(parseJson(Buffer.from(body).toString('utf8')), 'data')
  const key = neededSecret(secret, owner, 'The list of platform certificates')
  const pairs = (Array.isArray(entries) ? entries : []).map((entry: unknown) => {
    const sealed = ownMember(entry, 'encrypt_certificate')
    const text = (name: string): string => String(ownMember(sealed, name))
    const parts = {
      ciphertext: text('ciphertext'),
      nonce: text('nonce'),
      associatedData: text('associated_data'),
    }
    const bytes = decryptAesGcm(parts, key)
    return [
      normaliseSerial(String(ownMember(entry, 'serial_no'))),
      Buffer.from(bytes).toString('utf8'),
    ] as const
  })
  return new Map(pairs)
}

function show(certificates: readonly ShownCertificate[], { values, io, language }: CommandRun): void {
  const folder = values.text('output')
  if (folder !== undefined) {
    mkdirSync(resolve(io.cwd, folder), { recursive: true })
    for (const { serial, pem } of certificates) writeFileSync(resolve(io.cwd, folder, `${serial}.pem`), pem)
  }
  if (values.has('json')) {
    io.out(`${JSON.stringify(certificates, undefined, 2)}\n`)
    return
  }
  for (const certificate of certificates) io.out(certificateText(certificate, folder, language))
}

function certificateText(
  { serial, validFrom, validTo, pem }: ShownCertificate,
  folder: string | undefined,
  language: Language,
): string {
  const number = labelled({ en: 'Serial', zh: '序列号' }, language, serial)
  const validity = labelled({ en: 'Valid', zh: '有效期' }, language, `${validFrom} – ${validTo}`)
  const place = folder === undefined ? pem : `${join(folder, `${serial}.pem`)}\n`
  return `${number}\n${validity}\n${place}\n`
}

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { configProblem } from '../../client/config-problem.js'
import { type Authority, certifyAuthority, makeAuthority, readAuthority } from './authority.js'
import { readIdentity, updateIdentity, writeIdentity } from './identity-files.js'
import type { IdentityRecord } from './identity-record.js'
import {
  codeOf,
  makePrivateFolder,
  readPrivateFile,
  writeNewPrivateFile,
  writePrivateFile,
} from './private-files.js'

/**
 * Keys in a folder, under the names that WeChat Pay's tools give them:
 *
 * - `ca.pem`, `ca_key.pem`
 * - `merchants/<mchid>/apiclient_key.pem`, `apiclient_cert.pem`, `apiclient_cert.p12` (its passphrase is the mchid),
 *   `pub_key.pem`, `identity.json` (numbers and symmetric keys)
 * - `merchants/<mchid>/brand/…`: the same files of the brand
 * - `merchants/<mchid>/wechatpay/…`: private keys of WeChat Pay's side, platform certificates
 */
export interface KeyFolder {
  authority(now: number): Promise<Authority>
  /** The merchants, the first one first. Throws `ConfigurationError` where files are missing or damaged. */
  records(): Promise<readonly IdentityRecord[]>
  /** Adds a merchant; of two processes that do so at once the first wins, and both get its record. */
  add(record: IdentityRecord): Promise<IdentityRecord>
  keep(record: IdentityRecord): Promise<void>
  /** Files whose mode let others read them, until it was mended. */
  readonly mended: readonly string[]
}

/** Refuses a folder of something else, such as a project: what is made here, `.gitignore` too, would stand among its files. */
async function checkOwnFolder(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : []
  if (names.length === 0 || names.includes('merchants')) return
  throw configProblem(
    'INVALID_SETTING',
    `The folder ${folder} holds other files.`,
    'Give a folder of its own, such as .wechatpay.',
    'data',
  )
}

/** Opens a folder; makes it with a `.gitignore` that keeps all of it out of repositories. */
export async function openKeyFolder(folder: string): Promise<KeyFolder> {
  await checkOwnFolder(folder)
  await makePrivateFolder(join(folder, 'merchants'))
  await writeNewPrivateFile(join(folder, '.gitignore'), '*\n')
  const mended: string[] = []
  const read = async (file: string): Promise<string> => {
    const { text, mended: wasOpen } = await readPrivateFile(file)
    if (wasOpen) mended.push(file)
    return text
  }
  const merchants = join(folder, 'merchants')
  const readRecord = (mchid: string): Promise<IdentityRecord> =>
    readIdentity(join(merchants, mchid), mchid, read)
  return {
    mended,
    authority: now => openAuthority(folder, now, read),
    async records() {
      const names = (await readdir(merchants)).filter(name => /^\d+$/.test(name))
      const found = await Promise.all(names.map(readRecord))
      return found.toSorted((a, b) => a.createdAt - b.createdAt || (a.mchid < b.mchid ? -1 : 1))
    },
    async add(record) {
      const draft = join(merchants, `.${randomBytes(8).toString('hex')}`)
      await writeIdentity(draft, record)
      const isOurs = await movedTo(draft, join(merchants, record.mchid))
      return isOurs ? record : await readRecord(record.mchid)
    },
    keep: record => updateIdentity(join(merchants, record.mchid), record),
  }
}

async function openAuthority(
  folder: string,
  now: number,
  read: (file: string) => Promise<string>,
): Promise<Authority> {
  const [keyFile, file] = [join(folder, 'ca_key.pem'), join(folder, 'ca.pem')]
  const privateKeyPem = (await ifThere(read(keyFile))) ?? (await newKey(keyFile, now, read))
  const certificatePem = await ifThere(read(file))
  const kept = certificatePem && readAuthority({ privateKeyPem, certificatePem }, now)
  if (kept) return kept
  const made = certifyAuthority(privateKeyPem, now)
  await writePrivateFile(file, made.certificatePem)
  return made
}

/** Of two processes that start at once, both take the key of the first. */
async function newKey(file: string, now: number, read: (file: string) => Promise<string>): Promise<string> {
  await writeNewPrivateFile(file, (await makeAuthority(now)).privateKeyPem)
  return await read(file)
}

async function ifThere<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Moves a folder to where none is yet; false, and the draft removed, where one is. */
async function movedTo(draft: string, folder: string): Promise<boolean> {
  try {
    await rename(draft, folder)
    return true
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(String(codeOf(error)))) return false
    throw error
  }
}

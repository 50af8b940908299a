import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { DataObject } from '../../../client/data-object.js'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { World } from '../behaviour.js'
import { refuse } from '../refuse.js'
import { textAt } from '../request-values.js'
import { storedFields } from '../stored-fields.js'

/** Of no interest to people, so it has no machine. */
const kind = 'bill-file'

/** Milliseconds that a download address lives: five minutes, as the pages of the bills say. */
export const addressLife = 300_000

/** Keeps a bill for its download, and gives the members that announce it. */
export function offerFile(world: World, owner: string, text: string, isZipped: boolean): DataObject {
  return announcement(text, keepFile(world, owner, fileOf(text, isZipped), isZipped))
}

/**
 * The same for a bill that is encrypted: AES-256-GCM without associated data, its tag at the end, as the official
 * description says. The key is encrypted for the merchant when it is answered.
 */
export function offerSealedFile(world: World, owner: string, text: string, isZipped: boolean): DataObject {
  const key = randomBytes(16).toString('hex')
  const nonce = randomBytes(8).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(fileOf(text, isZipped)), cipher.final(), cipher.getAuthTag()])
  return { ...announcement(text, keepFile(world, owner, sealed, isZipped)), encrypt_key: key, nonce }
}

/** Answers the file, unsigned as the real one, to the merchant that asked for it. */
export function downloadFile(request: LocalRequest, world: World): LocalAnswer {
  const token = textAt(request.query, 'token') ?? ''
  const file = world.store.list(kind).find(({ id }) => id === token)
  if (file === undefined || world.now() - file.createdAt > addressLife) {
    return refuse(request, ['INVALID_REQUEST'], '下载地址无效或已过期，请重新申请账单')
  }
  if (file.owner !== request.caller) return refuse(request, ['NO_AUTH'], '下载的商户号与申请的不同')
  const fields = storedFields('bill', file.data)
  return answerBytes(Buffer.from(fields.text('content'), 'base64'), fields.flag('isZipped'))
}

/** A bill as an answer. */
export function answerFile(text: string, isZipped: boolean): LocalAnswer {
  return answerBytes(fileOf(text, isZipped), isZipped)
}

function answerBytes(content: Buffer, isZipped: boolean): LocalAnswer {
  const contentType = isZipped ? 'application/x-gzip' : 'text/plain; charset=utf-8'
  return { kind: 'file', content, contentType }
}

function fileOf(text: string, isZipped: boolean): Buffer {
  return isZipped ? gzipSync(text) : Buffer.from(text)
}

/** The digest is that of the plain text. */
function announcement(text: string, downloadUrl: string): DataObject {
  const hash = createHash('sha1').update(text).digest('hex')
  return { hash_type: 'SHA1', hash_value: hash, download_url: downloadUrl }
}

function keepFile(world: World, owner: string, content: Buffer, isZipped: boolean): string {
  forgetOld(world)
  const token = randomBytes(48).toString('base64url')
  const times = { createdAt: world.now(), updatedAt: world.now() }
  const data = { content: content.toString('base64'), isZipped }
  world.store.put({ kind, owner, id: token, aliases: [], state: 'READY', ...times, data })
  return `${world.url}/v3/billdownload/file?token=${token}${isZipped ? '&tartype=GZIP' : ''}`
}

function forgetOld({ store, now }: World): void {
  const old = store.list(kind).filter(file => now() - file.createdAt > addressLife)
  for (const file of old) store.remove(file)
}

import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { DataObject } from '../../../client/data-object.js'
import type { LocalAnswer } from '../../service/local-request.js'
import type { World } from '../behaviour.js'
import { keepFile } from './kept-file.js'

/** Milliseconds that a download address lives: five minutes, as the pages of the bills say. */
export const addressLife = 300_000

/** Keeps a bill for its download, and gives the members that announce it. */
export function offerFile(world: World, owner: string, text: string, isZipped: boolean): DataObject {
  return announcement(text, keepBill(world, owner, fileOf(text, isZipped), isZipped))
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
  return { ...announcement(text, keepBill(world, owner, sealed, isZipped)), encrypt_key: key, nonce }
}

/** A bill as an answer. */
export function answerFile(text: string, isZipped: boolean): LocalAnswer {
  return { kind: 'file', content: fileOf(text, isZipped), contentType: contentTypeOf(isZipped) }
}

/** The digest is that of the plain text. */
function announcement(text: string, downloadUrl: string): DataObject {
  const hash = createHash('sha1').update(text).digest('hex')
  return { hash_type: 'SHA1', hash_value: hash, download_url: downloadUrl }
}

function keepBill(world: World, owner: string, content: Buffer, isZipped: boolean): string {
  return keepFile(world, owner, {
    content,
    contentType: contentTypeOf(isZipped),
    address: '/v3/billdownload/file?token=',
    rest: isZipped ? '&tartype=GZIP' : '',
    life: addressLife,
  })
}

function contentTypeOf(isZipped: boolean): string {
  return isZipped ? 'application/x-gzip' : 'text/plain; charset=utf-8'
}

function fileOf(text: string, isZipped: boolean): Buffer {
  return isZipped ? gzipSync(text) : Buffer.from(text)
}

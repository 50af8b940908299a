import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { DataObject } from '../../../client/data-object.js'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { World } from '../behaviour.js'
import { refuse } from '../refuse.js'
import { textAt } from '../request-values.js'
import { storedFields } from '../stored-fields.js'

/** Not of interest to people, so it has no machine. */
const kind = '#bill-file'

/** Milliseconds that a download address lives: five minutes, as the pages of the bills say. */
export const addressLife = 300_000

/** Keeps a bill for its download, and gives the members that announce it. */
export function offerFile(world: World, owner: string, text: string, isZipped: boolean): DataObject {
  forgetOld(world)
  const token = randomBytes(48).toString('base64url')
  const now = world.now()
  world.store.put({
    kind,
    owner,
    id: token,
    aliases: [],
    state: 'READY',
    createdAt: now,
    updatedAt: now,
    data: { text, isZipped },
  })
  return {
    hash_type: 'SHA1',
    hash_value: createHash('sha1').update(text).digest('hex'),
    download_url: `${world.url}/v3/billdownload/file?token=${token}${isZipped ? '&tartype=GZIP' : ''}`,
  }
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
  return answerFile(fields.text('text'), fields.flag('isZipped'))
}

/** A bill as an answer. */
export function answerFile(text: string, isZipped: boolean): LocalAnswer {
  const plain = Buffer.from(text)
  return isZipped
    ? { kind: 'file', content: gzipSync(plain), contentType: 'application/x-gzip' }
    : { kind: 'file', content: plain, contentType: 'text/plain; charset=utf-8' }
}

function forgetOld({ store, now }: World): void {
  const old = store.list(kind).filter(file => now() - file.createdAt > addressLife)
  for (const file of old) store.remove(file)
}

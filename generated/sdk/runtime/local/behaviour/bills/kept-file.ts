import { randomBytes } from 'node:crypto'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { World } from '../behaviour.js'
import { refuse } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { storedFields } from '../shared/stored-fields.js'

/** Of no interest to people, so it has no machine. */
const kind = 'kept-file'

/** Files that are kept at most: of more, the oldest are forgotten, so that memory stays bounded. */
export const keptFiles = 200

/** A file that can be downloaded for some time. */
export interface KeptFile {
  readonly content: Uint8Array
  readonly contentType: string
  /** Path and query of the operation that answers it, ready for a token: `/v3/billdownload/file?token=`. */
  readonly address: string
  /** What follows the token: `&tartype=GZIP`. */
  readonly rest?: string
  /** Milliseconds that the address lives. */
  readonly life: number
}

/** Keeps a file for its download by the merchant, and gives its address, whose token nobody can guess. */
export function keepFile(world: World, owner: string, file: KeptFile): string {
  forgetOld(world)
  const token = randomBytes(48).toString('base64url')
  const times = { createdAt: world.now(), updatedAt: world.now() }
  const content = Buffer.from(file.content).toString('base64')
  const data = { content, contentType: file.contentType, until: world.now() + file.life }
  world.store.put({ kind, owner, id: token, aliases: [], state: 'KEPT', ...times, data })
  return `${world.url}${file.address}${token}${file.rest ?? ''}`
}

/** Answers the file of a token, unsigned as the real one, to the merchant that asked for it. */
export function downloadFile(request: LocalRequest, world: World): LocalAnswer {
  const token = textAt(request.query, 'token') ?? ''
  const file = world.store.list(kind).find(({ id }) => id === token)
  const fields = file && storedFields('file', file.data)
  if (file === undefined || fields === undefined || world.now() > fields.whole('until')) {
    return refuse(request, ['INVALID_REQUEST'], '下载地址无效或已过期，请重新申请')
  }
  if (file.owner !== request.caller) return refuse(request, ['NO_AUTH'], '下载的商户号与申请的不同')
  const content = Buffer.from(fields.text('content'), 'base64')
  return { kind: 'file', content, contentType: fields.text('contentType') }
}

/** Before another file comes. */
function forgetOld({ store, now }: World): void {
  const files = store.list(kind)
  const tooMany = files.length - keptFiles + 1
  const old = files.filter(
    (file, at) => at < tooMany || now() > storedFields('file', file.data).whole('until'),
  )
  for (const file of old) store.remove(file)
}

import { randomUUID } from 'node:crypto'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { storedFields } from '../shared/stored-fields.js'

/** Images of the service itself: they have no states and are in no list. */
const imageKind = '#complaint-image'
/** The newest are kept: they hold up to 2 MB each. */
const imagesKept = 100

/** Uploading and downloading images of complaints. */
export const complaintImageOperations: Readonly<Record<string, Handler>> = {
  'v3/merchant-service/images/upload#post': upload,
  'v3/merchant-service/images/{media_id}#get': download,
  'v3/global/merchant-service/images/upload#post': upload,
  'v3/global/merchant-service/images/{media_id}#get': download,
}

function upload({ files, caller }: LocalRequest, world: World): LocalAnswer {
  const [file] = files
  if (file === undefined) return refusal('PARAM_ERROR', '没有图片文件')
  const contentType = imageType(file.content)
  if (contentType === undefined) return refusal('INVALID_REQUEST', '图片只支持JPG、BMP、PNG格式')
  const id = randomUUID().replaceAll('-', '')
  world.store.put({
    kind: imageKind,
    owner: caller,
    id,
    aliases: [],
    state: 'KEPT',
    createdAt: world.now(),
    updatedAt: world.now(),
    data: { content: Buffer.from(file.content).toString('base64'), content_type: contentType },
  })
  for (const old of world.store.list(imageKind).slice(0, -imagesKept)) world.store.remove(old)
  return data({ media_id: id })
}

function download({ path, caller }: LocalRequest, world: World): LocalAnswer {
  const image = world.store.get(imageKind, caller, path.media_id ?? '')
  if (image === undefined) return refusal('INVALID_REQUEST', '图片不存在')
  const read = storedFields(`${image.kind} ${image.id}`, image.data)
  return {
    kind: 'file',
    content: Buffer.from(read.text('content'), 'base64'),
    contentType: read.text('content_type'),
  }
}

/** First bytes of the formats that the pages name. */
const formats: readonly [contentType: string, start: readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/bmp', [0x42, 0x4d]],
]

function imageType(content: Uint8Array): string | undefined {
  return formats.find(([, start]) => start.every((byte, at) => content[at] === byte))?.[0]
}

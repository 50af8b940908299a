import { randomUUID } from 'node:crypto'
import { type DataObject, textMember } from '../../../client/data-object.js'
import type { World } from '../behaviour.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { withValues } from '../shared/given-members.js'
import { textsOf } from '../shared/texts-of.js'
import { mediaOf } from './complaint.js'
import { complaintSteps } from './complaint-steps.js'

/** An entry of the history (协商历史), as it is stored and shown. */
export function historyEntry(
  step: string,
  details: string | undefined,
  images: readonly string[],
  world: World,
): DataObject {
  const known = complaintSteps[step]
  return withValues({
    log_id: randomUUID().replaceAll('-', ''),
    operator: known?.operator,
    operate_time: rfc3339(world.now()),
    operate_type: known?.operateType,
    operate_details: details,
    images: images.length === 0 ? undefined : images,
  })
}

/** An entry as queries show it: its images as addresses too. */
export function historyAnswer(entry: DataObject, world: World): DataObject {
  const { images: _, ...shown } = entry
  const images = textsOf(entry, 'images')
  if (images.length === 0) return shown
  const type =
    textMember(entry, 'operate_type') === complaintSteps.create?.operateType
      ? 'USER_COMPLAINT_IMAGE'
      : 'OPERATION_IMAGE'
  const media = mediaOf(type, images, world)
  return { ...shown, image_list: media.media_url, complaint_media_list: media }
}

import type { TemplateOverrides } from '../load/load-template-overrides.js'
import { loadTemplateOverrides } from '../load/load-template-overrides.js'
import type { Io } from './io.js'
import type { Job } from './job.js'
import { shownPath } from './job.js'

/** Your own templates, as the settings name them; undefined without that setting. */
export function templateOverrides({ settings: { templates } }: Job, io: Io): TemplateOverrides | undefined {
  return templates === undefined ? undefined : loadTemplateOverrides(templates, shownPath(templates, io.cwd))
}

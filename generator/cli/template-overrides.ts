import type { TemplateOverrides } from '../load/load-template-overrides.js'
import { loadTemplateOverrides } from '../load/load-template-overrides.js'
import type { Io } from './io.js'
import type { Job } from './job.js'
import { shownPath } from './job.js'

/** The templates that a job's settings put in the place of the package's; undefined where there are none. */
export function templateOverrides({ settings: { templates } }: Job, io: Io): TemplateOverrides | undefined {
  return templates === undefined ? undefined : loadTemplateOverrides(templates, shownPath(templates, io.cwd))
}

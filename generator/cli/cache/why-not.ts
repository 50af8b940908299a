import type { TemplateOverrides } from '../../load/load-template-overrides.js'
import type { Job } from '../job.js'

/** Why this run does not use the cache. `--only` is for trying something; what your own emitters read is unknown. */
export function whyNot(
  { cache, only, settings: { emitters } }: Job,
  templates: TemplateOverrides | undefined,
): string | undefined {
  if (!cache) return '--no-cache is set'
  if (only.length > 0) return '--only is set'
  if (emitters.length > 0) return 'the configuration has emitters'
  return (templates?.diagnostics.length ?? 0) > 0 ? 'templates cannot be read' : undefined
}

import type { Session, SessionOptions } from '../generate.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import type { OverriddenTemplates } from './override-templates.js'

/** A session and the templates to run it with. */
export interface Engine extends OverriddenTemplates {
  readonly session: Session
}

/** Loads the stages and templates. They are loaded only here: that costs more than a whole run in which nothing changed. */
export async function loadEngine(
  options: SessionOptions = {},
  overrides?: TemplateOverrides,
): Promise<Engine> {
  const [{ createSession }, { loadTemplates }] = await Promise.all([
    import('../generate.js'),
    import('../load/load-templates.js'),
  ])
  const session = createSession(options)
  const own = await loadTemplates()
  if (overrides === undefined) return { session, templates: own, diagnostics: [] }
  const { overrideTemplates } = await import('./override-templates.js')
  return { session, ...overrideTemplates(own, overrides) }
}

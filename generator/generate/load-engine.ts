import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Session, SessionOptions } from '../generate.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import type { SdkTemplates } from '../load/load-templates.js'

/** A session and the templates to run it with. */
export interface Engine {
  readonly session: Session
  readonly templates: SdkTemplates
  /** What is wrong with somebody's own templates. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Loads all that generates; only here, because it costs more than a whole run in which nothing changed. */
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

import { loadOutputs, type OutputName, outputNames, outputsOf } from '../emit/outputs.js'
import type { Session, SessionOptions } from '../generate.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import type { OverriddenTemplates } from './override-templates.js'

/** A session and the templates to run it with. */
export interface Engine extends OverriddenTemplates {
  readonly session: Session
}

/** How an engine works. */
export interface EngineOptions extends Omit<SessionOptions, 'makeOutputs'> {
  /** The built-in outputs that it makes. Default: all. */
  readonly outputs?: readonly OutputName[] | undefined
}

/**
 * Loads the stages, the wanted outputs and the templates. They are loaded only here: that costs more than a whole run in
 * which nothing changed.
 */
export async function loadEngine(
  { outputs = outputNames, ...options }: EngineOptions = {},
  overrides?: TemplateOverrides,
): Promise<Engine> {
  const { createSession } = await import('../generate.js')
  const { loadTemplates } = await import('../load/load-templates.js')
  const makeOutputs = await loadOutputs(outputsOf(outputs))
  const session = createSession({ ...options, makeOutputs })
  const own = await loadTemplates()
  if (overrides === undefined) return { session, templates: own, diagnostics: [] }
  const { overrideTemplates } = await import('./override-templates.js')
  return { session, ...overrideTemplates(own, overrides) }
}

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
 * Loads the stages and the wanted outputs. They are loaded only here: that costs more than a whole run in which nothing
 * changed.
 */
export async function loadEngine(
  { outputs = outputNames, ...options }: EngineOptions,
  templates: OverriddenTemplates,
): Promise<Engine> {
  const { createSession } = await import('../generate.js')
  const makeOutputs = await loadOutputs(outputsOf(outputs))
  return { session: createSession({ ...options, makeOutputs }), ...templates }
}

/** Loads the package's templates and puts your own in their places. */
export async function overriddenTemplates(
  overrides: TemplateOverrides | undefined,
): Promise<OverriddenTemplates> {
  const { loadTemplates } = await import('../load/load-templates.js')
  const own = await loadTemplates()
  if (overrides === undefined) return { templates: own, diagnostics: [] }
  const { overrideTemplates } = await import('./override-templates.js')
  return overrideTemplates(own, overrides)
}

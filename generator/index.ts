import type { Config, Generation } from './generate/generate-in-memory.js'

export type { RuleLevel, UserConfig } from './config/config.js'
export { defineConfig } from './config/config.js'
export type { Severity } from './diagnostics/catalogue-entry.js'
export type { Diagnostic, RelatedPlace } from './diagnostics/diagnostic.js'
export type { Span } from './diagnostics/span.js'
export type { EmitInput, Emitter } from './emit/emitter.js'
export { defineEmitter } from './emit/emitter.js'
export type { OutputFile } from './emit/output-file.js'
export type { OutputName } from './emit/outputs.js'
export type { Config, Generation, Summary } from './generate/generate-in-memory.js'
export type { SourcePage } from './load/source-page.js'
export type { Model, Operation, Parameter, Webhook } from './model/model.js'
export type { Property, Schema } from './model/schema.js'
export type { Plan } from './plan/plan.js'

/**
 * Generates in memory: reads the pages (or takes those given) and writes nothing.
 * Bad pages are diagnostics; it rejects only if the generator's own templates cannot be read.
 */
export async function generate(config: Config = {}): Promise<Generation> {
  // Everything heavy is loaded here, so that a configuration file that imports `defineConfig` stays cheap.
  const { generateInMemory } = await import('./generate/generate-in-memory.js')
  return await generateInMemory(config)
}

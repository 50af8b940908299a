import type { UserConfig } from './config/config.js'
import type { Diagnostic } from './diagnostics/diagnostic.js'
import type { OutputFile } from './emit/output-file.js'
import type { SourcePage } from './load/source-page.js'
import type { Model } from './model/model.js'

export type { RuleLevel, UserConfig } from './config/config.js'
export { defineConfig } from './config/config.js'
export type { Diagnostic, RelatedPlace } from './diagnostics/diagnostic.js'
export type { Severity } from './diagnostics/severity.js'
export type { Span } from './diagnostics/span.js'
export type { EmitInput, Emitter } from './emit/emitter.js'
export { defineEmitter } from './emit/emitter.js'
export type { OutputFile } from './emit/output-file.js'
export type { SourcePage } from './load/source-page.js'
export type { Model, Operation, Parameter, Webhook } from './model/model.js'
export type { Property, Schema } from './model/schema.js'
export type { Plan } from './plan/plan.js'

/** What `generate` is to do. */
export interface Config extends Omit<UserConfig, 'out' | 'hints'> {
  /** Pages in memory; without them they are loaded from `specs`, relative to the working folder. */
  readonly pages?: readonly SourcePage[] | undefined
  /** Leave out pages with errors and generate the rest. Default: false. */
  readonly keepGoing?: boolean | undefined
}

/** How much was read, and how many findings there are of each severity. */
export interface Summary {
  readonly pages: number
  readonly operations: number
  readonly webhooks: number
  readonly pagesLeftOut: number
  readonly errors: number
  readonly warnings: number
  readonly hints: number
}

/** What `generate` returns. */
export interface Generation {
  /** With `manifest.json`; empty if an error remains. */
  readonly files: readonly OutputFile[]
  /** With hints, sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[]
  readonly model: Model
  readonly summary: Summary
}

/**
 * Generates in memory: reads the pages (or takes those given) and writes nothing.
 * Bad pages are diagnostics; it rejects only where the generator's own templates cannot be read.
 */
export async function generate(config: Config = {}): Promise<Generation> {
  // Everything heavy is loaded here, so that a configuration file that imports `defineConfig` stays cheap.
  const { generateInMemory } = await import('./generate/generate-in-memory.js')
  return await generateInMemory(config)
}

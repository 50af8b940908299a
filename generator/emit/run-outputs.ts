import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js'
import type { EmitInput, Emitter } from './emitter.js'
import type { OutputFile } from './output-file.js'
import { TemplateError } from './template/template-error.js'

/** The files of emitters, and what went wrong. */
export interface Emitted {
  readonly files: readonly OutputFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Runs the built-in outputs. If a template of your own fails (PW027), there are no files. */
export function runOutputs(emitters: readonly Emitter[], input: EmitInput): Emitted {
  try {
    return { files: emitters.flatMap(({ emit }) => emit(input)), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const { file, span, message } = error
    const found = diagnostic({ code: 'PW027', message: `The template fails: ${message}.`, file, span })
    return { files: [], diagnostics: [found] }
  }
}

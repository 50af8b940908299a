import type { Span } from '../../diagnostics/span.js'
import { lineSpan } from '../../diagnostics/span.js'
import type { OutputFile } from '../output-file.js'

/** A template, with the name that findings call it by where it is somebody's own. */
export interface TemplateSource extends OutputFile {
  readonly shown?: string
}

/** Somebody's own template failed over the data it was given, for example because it names something that is not there. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly file: string
  /** Where in the template, as far as Handlebars says so. */
  readonly span: Span

  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(reason, { cause })
    this.file = file
    const place = / - (\d+):(\d+)$/.exec(reason)
    this.span = lineSpan(Number(place?.[1] ?? 1), Number(place?.[2] ?? 0) + 1, 1)
  }
}

/** The same function, whose failures say which template of somebody's own it was. */
export function guarded<Parameters extends readonly unknown[], Result>(
  render: (...parameters: Parameters) => Result,
  file: string | undefined,
): (...parameters: Parameters) => Result {
  if (file === undefined) return render
  return (...parameters) => {
    try {
      return render(...parameters)
    } catch (error) {
      throw error instanceof TemplateError ? error : new TemplateError(file, error)
    }
  }
}

import { lineSpan, type Span } from '../../diagnostics/span.js'
import type { OutputFile } from '../output-file.js'

/** A template; `shown` is the name that diagnostics use for somebody's own one. */
export interface TemplateSource extends OutputFile {
  readonly shown?: string
}

/** Somebody's own template failed over its data, for example because it names an unknown member. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly file: string
  /** The place in the template; line 1 where Handlebars does not tell it. */
  readonly span: Span

  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(reason, { cause })
    this.file = file
    const place = / - (\d+):(\d+)$/.exec(reason)
    this.span = lineSpan(Number(place?.[1] ?? 1), Number(place?.[2] ?? 0) + 1, 1)
  }
}

/** Wraps a render function so that its failures name somebody's own template. */
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

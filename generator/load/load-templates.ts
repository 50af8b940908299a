import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from './list-files.js'
import { packageRoot } from './own-package.js'

/** A file of the package: `path` as the output or the emitter names it. */
export interface TemplateFile {
  readonly path: string
  readonly content: string
  /** The file's name in diagnostics, for templates of your own. */
  readonly shown?: string
}

/** The texts that emitting the SDK starts from. */
export interface SdkTemplates {
  /** Handlebars templates: `sdk/operation.hbs`. */
  readonly templates: readonly TemplateFile[]
  /** The runtime's sources, with the paths at which they stand in the output: `sdk/runtime/caller.ts`. */
  readonly runtimeFiles: readonly TemplateFile[]
  /** Files at the top of the generated package: `LICENSE`. */
  readonly packageFiles: readonly TemplateFile[]
  /** Handlebars templates of the documents: `docs/page.hbs`. */
  readonly docs: readonly TemplateFile[]
}

/** The package's own folder of templates. */
export const templatesFolder = join(packageRoot, 'templates')

/** Reads the templates and the runtime, in code-unit order of their names. Rejects where a file cannot be read. */
export async function loadTemplates(): Promise<SdkTemplates> {
  const [templates, runtimeFiles, packageFiles, docs] = await Promise.all([
    readFolder('sdk', '.hbs', 'sdk/'),
    readFolder('runtime', '.ts', 'sdk/runtime/'),
    readFolder('package', '', ''),
    readFolder('docs', '.hbs', 'docs/'),
  ])
  return { templates, runtimeFiles, packageFiles, docs }
}

async function readFolder(name: string, ending: string, target: string): Promise<readonly TemplateFile[]> {
  const folder = join(templatesFolder, name)
  const names = listFiles(folder).filter(file => file.endsWith(ending))
  return Promise.all(
    names.map(async file => ({ path: target + file, content: await readFile(join(folder, file), 'utf8') })),
  )
}

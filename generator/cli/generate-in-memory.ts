import { join } from 'node:path'
import { applyRules } from '../config/apply-rules.js'
import { defaultPackageName, defaultPackageVersion } from '../config/config.js'
import { validateConfig } from '../config/validate-config.js'
import { compareCodeUnits, compareDiagnostics } from '../diagnostics/diagnostic.js'
import type { OutputFile } from '../emit/output-file.js'
import type { Config, Generation } from '../index.js'
import { normalizeText } from '../load/decode-page.js'
import type { LoadedPages } from '../load/load-pages.js'
import { loadPages } from '../load/load-pages.js'
import type { LoadedPatches } from '../load/load-patches.js'
import { loadPatches, patchesName } from '../load/load-patches.js'
import { loadTemplateOverrides } from '../load/load-template-overrides.js'
import { encodeFile, entryOf, makeManifest, manifestName, printManifest } from '../write/manifest.js'
import { digestInputs } from './digest-inputs.js'
import { packageVersion as ownVersion } from './package-facts.js'
import { loadEngine } from './pipeline.js'
import { isBroken, isUncorrected } from './run-pages.js'
import { countSeverities } from './summary.js'

/** The library's `generate`: the same steps as the command line's, without the disk at the end. */
export async function generateInMemory(config: Config): Promise<Generation> {
  const { pages: _, keepGoing = false, ...settings } = config
  const checked = validateConfig(settings, 'generate(config)')
  const { packageName = defaultPackageName, packageVersion = defaultPackageVersion } = checked.config
  const { patches, diagnostics: refused } = loadCorrections(config)
  const loaded: LoadedPages = {
    ...(await loadConfigured(config)),
    ...(patches === undefined ? {} : { patches }),
  }
  const { templates } = config
  const overrides = templates === undefined ? undefined : loadTemplateOverrides(templates)
  const engine = await loadEngine({ remember: false }, overrides)
  const input = {
    pages: loaded.pages,
    templates: engine.templates,
    packageName,
    packageVersion,
    keepGoing,
    patches,
    emitters: checked.config.emitters,
    openapi: checked.config.openapi,
  }
  const result = engine.pipeline.run(input)
  const found = [
    ...checked.diagnostics,
    ...loaded.diagnostics,
    ...refused,
    ...engine.diagnostics,
    ...result.diagnostics,
  ]
  const diagnostics = [...applyRules(found, checked.config.rules)].sort(compareDiagnostics)
  const { error, warning, hint } = countSeverities(diagnostics)
  const blocked =
    (error > 0 && !keepGoing) ||
    checked.diagnostics.length > 0 ||
    found.some(own => isUncorrected(own) || isBroken(own))
  const files = blocked ? [] : withManifest(result.files, packageName, loaded)
  return {
    files,
    diagnostics,
    model: result.model,
    summary: { ...result.counts, errors: error, warnings: warning, hints: hint },
  }
}

async function loadConfigured({ pages, specs = 'specs' }: Config): Promise<LoadedPages> {
  if (pages === undefined) return await loadPages(specs)
  return {
    pages: sorted(pages).map(({ file, text }) => ({ file, text: normalizeText(text) })),
    diagnostics: [],
  }
}

/** Pages in memory have no folder in which corrections could be looked for. */
function loadCorrections({ pages, specs = 'specs', patches }: Config): LoadedPatches {
  if (pages !== undefined && patches === undefined) return { diagnostics: [] }
  const path = patches ?? join(specs, patchesName)
  return loadPatches({ path, shown: path, isStated: patches !== undefined })
}

function sorted<T extends { readonly file: string }>(pages: readonly T[]): readonly T[] {
  return [...pages].sort((a, b) => compareCodeUnits(a.file, b.file))
}

function withManifest(
  files: readonly OutputFile[],
  packageName: string,
  loaded: LoadedPages,
): readonly OutputFile[] {
  const facts = {
    generator: `pagewright ${ownVersion()}`,
    package: packageName,
    inputs: digestInputs(loaded),
  }
  const manifest = makeManifest(
    facts,
    files.map(file => entryOf(encodeFile(file))),
  )
  return [...files, { path: manifestName, content: printManifest(manifest) }]
}

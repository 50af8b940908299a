import type { OutputEmitter, OutputTools, SharedInput } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import { textOfParts } from '../part.js'
import { packageExports } from './package-exports.js'
import { commonJsPackageJson, commonJsTsconfig, packageJson, packageTsconfig } from './package-json.js'
import { packageReadme } from './package-readme.js'
import { type ReadmeCall, readmeCall, readmePages } from './readme-call.js'

/** Makes the emitter of what turns the SDK into an npm package. */
export function createPackageEmitter({
  templates,
  protocols: { service },
}: Pick<OutputTools, 'templates' | 'protocols'>): OutputEmitter {
  const runtimePaths = new Set(templates.runtimeFiles.map(({ path }) => path))
  return {
    emitPage: ({ module }) => ({ files: [], parts: module === undefined ? [] : readmeCall(module) }),
    emitShared: input => {
      const exports = packageExports(input.plan, runtimePaths)
      const files: readonly OutputFile[] = [
        ...changelog(input),
        // The licence that goes with the runtime.
        ...templates.packageFiles,
        { path: 'README.md', content: packageReadme(input, firstCall(input), exports, service) },
        { path: 'package.cjs.json', content: commonJsPackageJson() },
        { path: 'package.json', content: packageJson(input, exports, service) },
        { path: 'tsconfig.cjs.json', content: commonJsTsconfig() },
        { path: 'tsconfig.json', content: packageTsconfig() },
      ]
      return files.map(({ path, content }) => ({ path, parts: [content] }))
    },
  }
}

function changelog({ packageDetails }: SharedInput): readonly OutputFile[] {
  const { changelog: content } = packageDetails
  return content === undefined ? [] : [{ path: 'CHANGELOG.md', content }]
}

/** The first page with a good call for the README. */
function firstCall({ model, plan, partOf }: SharedInput): ReadmeCall | undefined {
  for (const page of readmePages) {
    const module = plan.modules.find(each => each.kind === 'operation-module' && each.page === page)
    const node = model.operations.find(each => each.file === module?.file)
    const request = node === undefined ? '' : textOfParts([partOf(node)])
    if (module !== undefined && request !== '') return { module, request }
  }
  return undefined
}

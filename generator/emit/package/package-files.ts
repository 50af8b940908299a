import type { Plan } from '../../plan/plan.js'
import type { OutputFile } from '../output-file.js'
import { packageExports } from './package-exports.js'
import {
  commonJsPackageJson,
  commonJsTsconfig,
  type PackageFacts,
  packageJson,
  packageTsconfig,
} from './package-json.js'
import { packageReadme } from './package-readme.js'

/** The texts that the package takes over. */
export interface PackageSources {
  readonly runtimeFiles: readonly OutputFile[]
  /** Passed on byte for byte: the licence that goes with the runtime. */
  readonly packageFiles: readonly OutputFile[]
}

/** What makes an npm package of the SDK. */
export function packageFiles(
  plan: Plan,
  facts: PackageFacts,
  { runtimeFiles, packageFiles: texts }: PackageSources,
): readonly OutputFile[] {
  const exports = packageExports(plan, new Set(runtimeFiles.map(file => file.path)))
  return [
    ...texts,
    { path: 'README.md', content: packageReadme(facts.name, plan) },
    { path: 'package.cjs.json', content: commonJsPackageJson() },
    { path: 'package.json', content: packageJson(facts, exports) },
    { path: 'tsconfig.cjs.json', content: commonJsTsconfig() },
    { path: 'tsconfig.json', content: packageTsconfig() },
  ]
}

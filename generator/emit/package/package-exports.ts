import { compareCodeUnits } from '../../diagnostics/diagnostic.js'
import type { PlanOutline } from '../../plan/plan.js'
import { subpathOf } from '../words/subpath.js'
import { commonJsFolder, isCommonJsOnly } from './commonjs-only.js'

/** Subpaths of the package and the built files behind them. A file of the CommonJS build is the only form of its entry. */
export type PackageExports = Readonly<Record<string, string>>

/**
 * Parts of the runtime with a subpath of their own: for settings from the environment, for a service on the own machine,
 * for OpenTelemetry, for webhooks without the client, for XML alone, and for tests.
 */
const runtimeEntries: Readonly<Record<string, string>> = {
  './environment': 'sdk/runtime/environment/index.ts',
  './local': 'sdk/runtime/local/index.ts',
  './opentelemetry': 'sdk/runtime/opentelemetry/index.ts',
  './testing': 'sdk/runtime/testing/index.ts',
  './v2-protocol': 'sdk/runtime/v2/index.ts',
  './v2-testing': 'sdk/runtime/v2/testing.ts',
  './v2-webhooks': 'sdk/runtime/v2/webhook.ts',
  './webhook': 'sdk/runtime/webhook/index.ts',
}

/**
 * The subpaths of the package: the entries, and every page and folder at its own path. One pattern per top folder covers
 * the pages. A folder's own entry wins over the pattern in Node's resolution, so its index also exports the page of the
 * same name.
 */
export function packageExports(plan: PlanOutline, runtimePaths: ReadonlySet<string>): PackageExports {
  const exports: Record<string, string> = {
    '.': './dist/index.js',
    './client': './dist/client.js',
    './operations': './dist/operations.js',
  }
  for (const [subpath, path] of Object.entries(runtimeEntries))
    if (runtimePaths.has(path)) exports[subpath] = builtFile(path)
  for (const top of topFolders(plan)) exports[`./${top}/*`] = `./dist/${top}/*.js`
  for (const path of plan.barrels.map(barrel => barrel.path).sort(compareCodeUnits))
    exports[`./${path.slice('sdk/'.length, -'/index.ts'.length)}`] = builtFile(path)
  exports['./package.json'] = './package.json'
  return exports
}

function topFolders(plan: PlanOutline): readonly string[] {
  return [...new Set(plan.modules.map(module => module.path.split('/')[1] ?? ''))].sort(compareCodeUnits)
}

/** `sdk/v3/index.ts` is built as `./dist/v3/index.js`; what is CommonJS alone is below `./dist/cjs`. */
function builtFile(path: string): string {
  return `${isCommonJsOnly(path) ? commonJsFolder : './dist/'}${subpathOf(path)}.js`
}

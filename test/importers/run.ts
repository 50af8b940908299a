import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { callMock } from './call-mock.js'
import { type Importer, importers } from './importers.js'
import { installImporters } from './install-importers.js'

/*
 * npm run check:openapi [-- FILE …]: whether the tools that read OpenAPI read these documents, generated/openapi.json where
 * none is given. It installs them beside the project, so it needs the network the first time.
 */

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
}

const folder = installImporters()

/** Runs a program of the folder; its output where it fails. */
function failure(args: readonly string[]): string | undefined {
  const run = spawnSync(process.execPath, ['--max-old-space-size=4096', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return run.status === 0 ? undefined : `${run.stdout}${run.stderr}`.slice(-4000)
}

function runImporter(importer: Importer, document: string, work: string): string | undefined {
  const out = join(work, importer.name.replace(/\W+/g, '-'))
  mkdirSync(out, { recursive: true })
  if (importer.name === '@apidevtools/swagger-parser') {
    const program = `import Parser from '${importer.name}'; await Parser.validate(process.argv[1])`
    return failure(['--input-type=module', '-e', program, document])
  }
  const [name = '', ...args] = importer.command?.(document, out) ?? []
  const failed = failure([`node_modules/.bin/${name}`, ...args])
  if (failed !== undefined || !importer.writesTypes) return failed
  writeFileSync(join(out, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }))
  return failure(['node_modules/typescript/bin/tsc', '-p', out])
}

const given = process.argv.slice(2)
const failed: string[] = []
for (const [at, source] of (given.length === 0 ? ['generated/openapi.json'] : given).entries()) {
  const work = join(folder, `document-${at}`)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work)
  const document = join(work, 'openapi.json')
  copyFileSync(resolve(source), document)
  process.stdout.write(`${source}\n`)
  for (const importer of importers) {
    if (importer.name === 'typescript') continue
    const isMock = importer.name === '@stoplight/prism-cli'
    const problem = isMock
      ? (await callMock(folder, document, 4600 + at)).join('\n')
      : runImporter(importer, document, work)
    process.stdout.write(
      `  ${importer.name} ${importer.version}: ${problem ? `refused\n${problem}` : 'read'}\n`,
    )
    if (problem) failed.push(`${importer.name} on ${source}`)
  }
}
if (failed.length > 0) throw new Error(`Not read: ${failed.join(', ')}.`)

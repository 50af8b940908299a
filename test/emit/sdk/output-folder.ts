import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OutputFile } from '../../../generator/emit/output-file.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Writes files to a new temporary folder and gives its path. */
export function writeOutput(files: readonly OutputFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-sdk-'))
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Gives a folder the project's own dependencies. */
export function linkModules(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
}

/** Runs one of the project's own commands and gives its output and whether it went well. */
export function runBin(name: string, args: readonly string[], cwd: string): { ok: boolean; output: string } {
  try {
    const output = execFileSync(join(root, 'node_modules', '.bin', name), args, {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { ok: true, output }
  } catch (error) {
    return { ok: false, output: outputOf(error) }
  }
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const stdout = 'stdout' in error ? String(error.stdout) : ''
  const stderr = 'stderr' in error ? String(error.stderr) : ''
  return `${error.message}\n${stdout}\n${stderr}`
}

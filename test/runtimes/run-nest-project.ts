import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nestVersions, runNestProject } from './nest-project.js'

/** Runs the project of docs/nestjs.md against the built SDK: `npm run test:nest`. */
function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-nest-'))
  try {
    const generated = fileURLToPath(new URL('../../generated', import.meta.url))
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
      cwd: generated,
    })
    const tarball = join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '')
    const runs = nestVersions.map(version => {
      const run = runNestProject(version, tarball)
      const took = Object.entries(run.seconds).map(([name, time]) => `${name} ${time} s`)
      console.log(
        `Nest CLI ${version}: ${run.passed ? 'passed' : `failed\n${run.output}`} (${took.join(', ')})`,
      )
      return run
    })
    return runs.every(({ passed }) => passed) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = main()

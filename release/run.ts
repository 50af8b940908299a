import { runRelease } from './run-release.js'

process.exitCode = await runRelease(process.argv.slice(2), {
  root: process.cwd(),
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
})

import { type LoadedConfig, loadConfig } from '../config/load-config.js'
import type { Io } from './io.js'
import type { Format, Job } from './job.js'
import { printReport, stoppedReport } from './print-report.js'
import { runJob } from './run-job.js'

/** The options as commander hands them over. */
export interface Flags {
  readonly specs?: string
  readonly out?: string
  readonly templates?: string
  readonly outputs?: readonly string[]
  readonly check?: boolean
  readonly watch?: boolean
  readonly keepGoing?: boolean
  readonly only?: readonly string[]
  readonly format: Format
  readonly hints?: boolean
  readonly maxDiagnostics: number
  readonly cache?: boolean
  readonly verbose?: boolean
}

/** Runs `generate`, `lint` or `fmt` over the pages; resolves to the exit code 0 or 1. */
export async function runCommand(
  command: Job['command'],
  flags: Flags,
  io: Io,
  start: number,
): Promise<number> {
  const load = (fresh: boolean): Promise<LoadedConfig> => loadConfig(io.cwd, flags, fresh)
  const config = await load(false)
  const job = jobOf(command, flags, config)
  if (flags.watch === true) {
    const { watch } = await import('./watch.js')
    return await watch({ job, config, reload: async () => withJob(command, flags, await load(true)) }, io)
  }
  if (config.diagnostics.length > 0)
    return await printReport(stoppedReport(config.diagnostics, performance.now() - start), job, io)
  if (command === 'fmt') {
    const { runFormat } = await import('./format/run-format.js')
    return await printReport(await runFormat(job, io, start), job, io)
  }
  return await printReport(await runJob(job, io, start), job, io)
}

function withJob(
  command: Job['command'],
  flags: Flags,
  config: LoadedConfig,
): { job: Job; config: LoadedConfig } {
  return { job: jobOf(command, flags, config), config }
}

function jobOf(command: Job['command'], flags: Flags, config: LoadedConfig): Job {
  return {
    command,
    settings: config.settings,
    check: flags.check ?? false,
    keepGoing: flags.keepGoing ?? false,
    only: flags.only ?? [],
    format: flags.format,
    maxDiagnostics: flags.maxDiagnostics,
    cache: flags.cache ?? false,
    verbose: flags.verbose ?? false,
    mend: mendingCommand(flags),
  }
}

/** The command that brings a stale output up to date: this one without --check. */
function mendingCommand({ specs, out, outputs, templates, keepGoing, only }: Flags): string {
  const parts = ['pagewright generate']
  if (specs !== undefined) parts.push('--specs', quote(specs))
  if (out !== undefined) parts.push('--out', quote(out))
  if (outputs !== undefined) parts.push('--outputs', quote(outputs.join(',')))
  if (templates !== undefined) parts.push('--templates', quote(templates))
  if (keepGoing === true) parts.push('--keep-going')
  for (const pattern of only ?? []) parts.push('--only', quote(pattern))
  return parts.join(' ')
}

function quote(argument: string): string {
  return /^[\w./@:+,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}

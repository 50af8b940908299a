import { InvalidArgumentError, Option } from 'commander'

/** `--format`: how diagnostics are printed. */
export function formatOption(): Option {
  return new Option('--format <name>', 'output format of diagnostics')
    .choices(['pretty', 'json', 'github'])
    .default('pretty')
}

/** An option that may be repeated. Throws InvalidArgumentError for ''. */
export function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  if (value === '') throw new InvalidArgumentError('It must not be empty.')
  return [...(previous ?? []), value]
}

/** `--outputs`: names with commas between them; repeated, the lists are joined. Throws InvalidArgumentError for an empty name. */
export function collectNames(value: string, previous: readonly string[] | undefined): readonly string[] {
  const names = value.split(',').map(name => name.trim())
  if (names.includes('')) throw new InvalidArgumentError('A name must not be empty.')
  return [...(previous ?? []), ...names]
}

/** A folder. An empty value comes from a shell variable that was never set, and would mean the working folder. */
export function parseFolder(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must not be empty. Use `.` for the working folder.')
  return value
}

/** `--max-diagnostics`: a whole number of at most nine digits. */
export function maxDiagnosticsOption(): Option {
  return new Option('--max-diagnostics <count>', 'show at most this many in pretty format; 0 for all')
    .argParser(parseCount)
    .default(100)
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}

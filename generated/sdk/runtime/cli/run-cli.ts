import { nearestName } from '../chain/nearest-name.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import { type Command, type CommandOption, type CommandPackage, UsageError } from './command.js'
import { commandHelp, generalHelp } from './help.js'
import type { Io } from './io.js'
import { type Language, languageOf, type Words } from './language.js'
import { type ParsedArguments, parseArguments } from './parse-arguments.js'

const help: CommandOption = { name: 'help', short: 'h', words: { en: 'show this help', zh: '显示帮助' } }
const language: CommandOption = {
  name: 'lang',
  value: 'en|zh',
  words: { en: 'language of the output (that of LANG)', zh: '输出语言（默认取 LANG）' },
}
const version: CommandOption = { name: 'version', words: { en: 'show the version', zh: '显示版本号' } }

/**
 * Runs the command of the package. Gives the exit code: 0 for success, 1 for failure, 2 for wrong usage.
 *
 * Rejects for mistakes of this program alone; what users can do wrong is printed.
 */
export async function runCli(
  args: readonly string[],
  io: Io,
  own: CommandPackage,
  commands: readonly Command[],
): Promise<number> {
  const [name, ...rest] = args
  const command = commands.find(each => each.name === name)
  try {
    if (command !== undefined) return await runCommand(command, rest, io, own)
    return runGeneral(args, io, own, commands)
  } catch (error) {
    const spoken = languageOf(langOf(args), io.env)
    if (error instanceof UsageError) {
      io.err(`${error.words[spoken]}\n`)
      return 2
    }
    if (!(error instanceof WechatPayError)) throw error
    io.err(`${error.name} ${error.code}: ${error.message}\n`)
    return 1
  }
}

async function runCommand(
  command: Command,
  args: readonly string[],
  io: Io,
  own: CommandPackage,
): Promise<number> {
  const options = [...command.options, language, help]
  const { values, positionals } = parsedOf(parseArguments(args, options), `${own.command} ${command.name}`)
  const spoken = spokenIn(values.text('lang'), io)
  // A command may have help of its own, for what its arguments name.
  if (values.has('help') && positionals.length === 0) {
    io.out(commandHelp({ ...command, options }, own.command, spoken))
    return 0
  }
  return await command.run({ values, positionals, io, language: spoken, own })
}

function runGeneral(
  args: readonly string[],
  io: Io,
  own: CommandPackage,
  commands: readonly Command[],
): number {
  const options = [language, help, version]
  const { values, positionals } = parsedOf(parseArguments(args, options), own.command)
  const spoken = spokenIn(values.text('lang'), io)
  const [name] = positionals
  if (name !== undefined) throw unknownCommand(name, own, commands)
  if (values.has('version')) {
    io.out(`${own.version}\n`)
    return 0
  }
  const text = generalHelp(commands, options, own, spoken)
  if (values.has('help')) io.out(text)
  else io.err(text)
  return values.has('help') ? 0 : 2
}

function unknownCommand(name: string, own: CommandPackage, commands: readonly Command[]): UsageError {
  const names = commands.map(each => each.name)
  const meant = nearestName(name, names)
  const hint: Words =
    meant === undefined
      ? { en: `Commands: ${names.join(', ')}.`, zh: `命令：${names.join('、')}。` }
      : { en: `Did you mean ${own.command} ${meant}?`, zh: `是否想用 ${own.command} ${meant}？` }
  return new UsageError({
    en: `There is no command ${quoted(name)}. ${hint.en}`,
    zh: `没有命令 ${quoted(name)}。${hint.zh}`,
  })
}

function parsedOf(parsed: ParsedArguments, command: string): Extract<ParsedArguments, { kind: 'parsed' }> {
  if (parsed.kind === 'parsed') return parsed
  throw new UsageError(faultWords(parsed, command))
}

function faultWords(fault: Exclude<ParsedArguments, { kind: 'parsed' }>, command: string): Words {
  const option = quoted(fault.option)
  if (fault.kind === 'missing-value') {
    const form = `${option} ${fault.value}`
    return { en: `${option} needs a value: ${form}.`, zh: `${option} 需要一个值：${form}。` }
  }
  if (fault.kind === 'unexpected-value') {
    return { en: `${option} takes no value.`, zh: `${option} 不带值。` }
  }
  const { meant } = fault
  const hint: Words =
    meant === undefined
      ? { en: `See ${command} --help.`, zh: `见 ${command} --help。` }
      : { en: `Did you mean ${meant}?`, zh: `是否想用 ${meant}？` }
  return { en: `There is no option ${option}. ${hint.en}`, zh: `没有选项 ${option}。${hint.zh}` }
}

function spokenIn(given: string | undefined, io: Io): Language {
  if (given === undefined || given === 'en' || given === 'zh') return languageOf(given, io.env)
  throw new UsageError({ en: '--lang takes en or zh.', zh: '--lang 的值为 en 或 zh。' })
}

/** The language that arguments ask for which could not be parsed. */
function langOf(args: readonly string[]): string | undefined {
  const index = args.indexOf('--lang')
  return index < 0 ? args.find(arg => arg.startsWith('--lang='))?.slice('--lang='.length) : args[index + 1]
}

/** A word of the user's, as a terminal may show it: a secret in the wrong place is long. */
function quoted(word: string): string {
  return /^[\w.\-/]{1,40}$/.test(word) ? word : '(…)'
}

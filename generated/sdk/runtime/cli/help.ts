import type { Command, CommandOption, CommandPackage } from './command.js'
import { type Language, labelled, type Words } from './language.js'

const headings = {
  usage: { en: 'Usage', zh: '用法' },
  commands: { en: 'Commands', zh: '命令' },
  options: { en: 'Options', zh: '选项' },
  examples: { en: 'Examples', zh: '示例' },
} as const satisfies Readonly<Record<string, Words>>

/** The help of the whole command. */
export function generalHelp(
  commands: readonly Command[],
  options: readonly CommandOption[],
  own: CommandPackage,
  language: Language,
): string {
  const lines = commands.map(({ name, words }): readonly [string, string] => [name, words[language]])
  return [
    labelled(headings.usage, language, `${own.command} COMMAND [--help]`),
    '',
    labelled(headings.commands, language),
    ...columns(lines),
    '',
    labelled(headings.options, language),
    ...columns(options.map(option => optionLine(option, language))),
    '',
  ].join('\n')
}

/** The help of one of its commands. */
export function commandHelp(command: Command, name: string, language: Language): string {
  const whole = `${name} ${command.name}`
  const examples = command.examples.map(example => `  ${whole} ${example}`.trimEnd())
  return [
    labelled(headings.usage, language, [whole, command.usage, '[OPTIONS]'].filter(Boolean).join(' ')),
    '',
    command.words[language],
    '',
    labelled(headings.options, language),
    ...columns(command.options.map(option => optionLine(option, language))),
    ...(examples.length === 0 ? [] : ['', labelled(headings.examples, language), ...examples]),
    '',
  ].join('\n')
}

function optionLine(option: CommandOption, language: Language): readonly [string, string] {
  const { name, short, value, words } = option
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`
  return [value === undefined ? names : `${names} ${value}`, words[language]]
}

/** Lines of two columns, indented. */
export function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`.trimEnd())
}

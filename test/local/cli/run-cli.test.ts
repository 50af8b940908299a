import { describe, expect, it } from 'vitest'
import { commands } from '../../../templates/runtime/cli/commands.js'
import { runCommand } from './run-command.js'

describe('the command', () => {
  it.each([
    [['--help'], 0, /^Usage: wechatpay-sdk COMMAND/, /^$/],
    [['-h', '--lang', 'zh'], 0, /^用法：wechatpay-sdk COMMAND[\s\S]*命令：\n/, /^$/],
    [['--version'], 0, /^1\.2\.3\n$/, /^$/],
    [[], 2, /^$/, /^Usage: wechatpay-sdk/],
    [['docter'], 2, /^$/, /no command docter\. Did you mean wechatpay-sdk doctor\?/],
    [['docter', '--lang=zh'], 2, /^$/, /没有命令 docter。是否想用 wechatpay-sdk doctor？/],
    [['fly'], 2, /^$/, /no command fly\. Commands: local, doctor/],
    [['x'.repeat(100)], 2, /^$/, /no command \(…\)/],
    [['--hepl'], 2, /^$/, /no option --hepl\. Did you mean --help\?/],
    [['--frobnicate'], 2, /^$/, /no option --frobnicate\. See wechatpay-sdk --help\./],
    [['--lang', 'fr'], 2, /^$/, /--lang takes en or zh/],
    [['--lang'], 2, /^$/, /--lang needs a value: --lang en\|zh/],
    [['--version=2'], 2, /^$/, /--version takes no value/],
    [['doctor', '--jsno'], 2, /^$/, /no option --jsno\. Did you mean --json\?/],
    [['doctor', '--env', '--json'], 2, /^$/, /--env needs a value: --env FILE/],
    [['doctor', 'now'], 2, /^$/, /doctor takes options alone/],
  ])('%j', async (args, code, out, err) => {
    const ran = await runCommand(args)
    expect(ran).toEqual({ code, out: expect.stringMatching(out), err: expect.stringMatching(err) })
  })

  it('has help for each command, in both languages, which names every option', async () => {
    for (const { name, options, words } of commands) {
      for (const lang of ['en', 'zh'] as const) {
        const { code, out } = await runCommand([name, '--help', '--lang', lang])
        expect(code).toBe(0)
        expect(out).toContain(words[lang])
        for (const option of options) expect(out).toContain(`--${option.name}`)
      }
    }
  })

  it.each([
    ['zh_CN.UTF-8', /命令/],
    ['en_US.UTF-8', /Commands/],
    ['', /Commands/],
  ])('speaks the language of LANG=%s', async (LANG, words) => {
    expect((await runCommand(['--help'], { env: { LANG } })).out).toMatch(words)
  })
})

import type { Command } from './command.js'
import { settingsOptions } from './settings-options.js'

/** The command `certificates`. */
export const certificatesCommand: Command = {
  name: 'certificates',
  words: {
    en: 'Download the platform certificates and show them.',
    zh: '下载并显示平台证书。',
  },
  options: [
    { name: 'output', value: 'DIR', words: { en: 'write each one into this folder', zh: '逐张写入此目录' } },
    { name: 'json', words: { en: 'print them as JSON', zh: '以 JSON 输出' } },
    ...settingsOptions,
  ],
  examples: ['', '--output certificates', '--json'],
  run: async run => (await import('./run-certificates.js')).runCertificates(run),
}

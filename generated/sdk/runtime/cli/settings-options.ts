import type { CommandOption } from './command.js'

/** The options that say where settings come from. */
export const settingsOptions: readonly CommandOption[] = [
  {
    name: 'env',
    value: 'FILE',
    words: { en: 'read variables from this .env file, too', zh: '同时读取这个 .env 文件' },
  },
  {
    name: 'config',
    value: 'MODULE',
    words: { en: 'read the configuration that this module exports', zh: '读取该模块导出的配置' },
  },
]

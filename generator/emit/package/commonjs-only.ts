/** The folder of the CommonJS build. */
export const commonJsFolder = './dist/cjs/'

/**
 * Sources that are built as CommonJS alone, files and folders (with `/` at the end): the command, and what programs start
 * and do not bundle. One copy serves `require` and `import`, knows its own folder, and halves what is packed.
 */
export const commonJsOnly: readonly string[] = [
  'sdk/cli.ts',
  'sdk/runtime/cli/',
  'sdk/runtime/doctor/',
  'sdk/runtime/local/',
]

/** Whether a source of the SDK is built as CommonJS alone. */
export function isCommonJsOnly(path: string): boolean {
  return commonJsOnly.some(each => (each.endsWith('/') ? path.startsWith(each) : path === each))
}

// Compiles programs with the TypeScript whose folder is named first, and prints what it finds as JSON, one program a line.
// Checks the program's files and the declarations of the package, but not those of the language and of Node, which are the
// same for everybody and take most of the time. The pages' declarations, a thousand of one form, are checked once for each
// module form.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const [compiler, ...configs] = process.argv.slice(2)
const ts = createRequire(import.meta.url)(compiler ?? '')
const parsed = new Map()
const formsWithPages = new Set()

/** A host that reads a file once for all programs. */
function hostOf(options) {
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, settings, ...rest) => {
    const { languageVersion = settings, impliedNodeFormat } = settings
    const key = `${name} ${languageVersion} ${impliedNodeFormat} ${options.module}`
    if (!parsed.has(key)) parsed.set(key, read(name, settings, ...rest))
    return parsed.get(key)
  }
  return host
}

/** Which files of a program are checked. */
function filesOf(program) {
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => !/\/node_modules\/(?!wechatpay-sdk\/)/.test(fileName))
  const form = own.some(({ fileName }) => fileName.includes('/dist/cjs/index.')) ? 'cjs' : 'esm'
  if (formsWithPages.has(form))
    return own.filter(({ fileName }) => !/\/dist\/(?:cjs\/)?(?:brand|v2|v3|webhooks)\//.test(fileName))
  formsWithPages.add(form)
  return own
}

function findingsOf(config) {
  const { config: json, error } = ts.readConfigFile(config, ts.sys.readFile)
  if (error !== undefined) return [error]
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config))
  const program = ts.createProgram({ rootNames: fileNames, options, host: hostOf(options) })
  const own = filesOf(program)
  return [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap(file => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ]
}

for (const config of configs) {
  const findings = findingsOf(config).map(({ file, start = 0, code, messageText }) => {
    const line =
      file === undefined ? '' : `${file.fileName}:${ts.getLineAndCharacterOfPosition(file, start).line + 1} `
    return `${line}TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  process.stdout.write(`${JSON.stringify({ config, findings })}\n`)
}

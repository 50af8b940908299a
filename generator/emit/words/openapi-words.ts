import type { Language } from './language.js'

/** What `openapi.json` says beside the pages' words. */
export interface OpenApiWords {
  /** What a status means, by its three digits, its range (`4XX`) or `default`. */
  readonly statuses: Readonly<Record<string, string>>
  readonly status: (status: string) => string
  readonly errorHeads: { readonly code: string; readonly status: string; readonly meaning: string }
  /** `field` is the name of the field with the code, as code. */
  readonly errorsInSuccess: (field: string) => string
  readonly fileOrError: string
  readonly sameShape: (paths: readonly string[]) => string
}

const en: OpenApiWords = {
  statuses: {
    '200': 'OK',
    '201': 'Created',
    '202': 'Accepted',
    '204': 'No Content',
    '301': 'Moved Permanently',
    '302': 'Found',
    '400': 'Bad Request',
    '401': 'Unauthorized',
    '403': 'Forbidden',
    '404': 'Not Found',
    '429': 'Too Many Requests',
    '500': 'Internal Server Error',
    '502': 'Bad Gateway',
    '503': 'Service Unavailable',
    '2XX': 'Success',
    '3XX': 'Redirection',
    '4XX': 'Client error',
    '5XX': 'Server error',
    default: 'Any other status',
  },
  status: status => `Status ${status}`,
  errorHeads: { code: 'Code', status: 'Status', meaning: 'Meaning' },
  errorsInSuccess: field => `Errors come with this status, too: ${field} holds the code.`,
  fileOrError: 'The bytes of a file, or an object that says what went wrong',
  sameShape: paths =>
    `Differs from ${paths.join(' and ')} in the names of placeholders alone. OpenAPI takes such paths for one, and a strict reader refuses them.`,
}

const zh: OpenApiWords = {
  statuses: {
    '200': '成功',
    '201': '已创建',
    '202': '已受理',
    '204': '处理成功，无应答体',
    '301': '永久重定向',
    '302': '临时重定向',
    '400': '请求有误',
    '401': '签名验证失败',
    '403': '权限不足',
    '404': '资源不存在',
    '429': '请求过于频繁',
    '500': '系统错误',
    '502': '网关错误',
    '503': '服务不可用',
    '2XX': '成功',
    '3XX': '重定向',
    '4XX': '请求有误',
    '5XX': '服务端错误',
    default: '其他状态码',
  },
  status: status => `状态码${status}`,
  errorHeads: { code: '错误码', status: '状态码', meaning: '描述' },
  errorsInSuccess: field => `出错时也返回这个状态码，错误码见${field}。`,
  fileOrError: '文件内容，或说明错误的对象',
  sameShape: paths => `与${paths.join('、')}仅占位符名称不同。OpenAPI视为同一路径，严格的工具会拒绝。`,
}

/** What `openapi.json` says in each language. */
export const openApiWords: Readonly<Record<Language, OpenApiWords>> = { zh, en }

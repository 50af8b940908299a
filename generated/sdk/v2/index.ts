export * as mmpaymkttransfers from './mmpaymkttransfers/index.js'
export * as pay from './pay/index.js'
export * as secapi from './secapi/index.js'
export * as tools from './tools/index.js'

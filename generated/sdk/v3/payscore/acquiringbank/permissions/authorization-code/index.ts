export * as _authorization_code_ from './_authorization_code_/index.js'

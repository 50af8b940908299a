export * as _qq_ from './_qq_.js'

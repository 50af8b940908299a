export * as _package_id_ from './_package_id_/index.js'

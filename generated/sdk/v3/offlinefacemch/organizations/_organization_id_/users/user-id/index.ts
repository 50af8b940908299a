export * as _user_id_ from './_user_id_/index.js'

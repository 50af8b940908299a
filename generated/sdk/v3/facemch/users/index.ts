export * as _face_sid_ from './_face_sid_.js'

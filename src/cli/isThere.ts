import { access } from 'node:fs/promises'

/** Tells whether there is a file or folder with this path. */
export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

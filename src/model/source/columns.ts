/** A column of a file with persons: of which signal it is, and what its own words mean. */
export interface ColumnSource {
  readonly signal: string
  /** By how it is written in the file, the value that is meant. */
  readonly values?: Readonly<Record<string, string | number | boolean | readonly string[]>>
  /** What is written in the file where nothing is known. */
  readonly unknown?: readonly (string | number | boolean)[]
}

/** A file that says which columns are which signals. */
export interface ColumnsFile {
  readonly columns: Readonly<Record<string, string | ColumnSource>>
}

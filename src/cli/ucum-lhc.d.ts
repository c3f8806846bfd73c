// What is used of a package that brings no types.
declare module '@lhncbc/ucum-lhc' {
  interface Conversion {
    readonly status: 'succeeded' | 'failed' | 'error'
    readonly toVal: number | null
    readonly msg: readonly string[]
  }

  export const UcumLhcUtils: {
    readonly getInstance: () => {
      readonly convertUnitTo: (from: string, value: number, to: string) => Conversion
    }
  }
}

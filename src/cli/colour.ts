import { styleText } from 'node:util'

type Style = 'red' | 'green' | 'dim' | 'bold'

/** Colours a text for standard output: only on a terminal that has colours and whose user wants them (NO_COLOR, TERM). */
export const coloured = (style: Style, text: string): string =>
  process.stdout.isTTY && process.stdout.hasColors() ? styleText(style, text) : text

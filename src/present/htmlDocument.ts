import { escaped } from './escaped'

/** Writes a whole page, with nothing from elsewhere, around a style and a body that is HTML already; `more` stands in its head. */
export const htmlDocument = (
  title: string,
  style: string,
  body: readonly string[],
  more: readonly string[] = [],
): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
${[...more, '<meta name="viewport" content="width=device-width, initial-scale=1">'].join('\n')}
<title>${escaped(title)}</title>
<style>${style}
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>`

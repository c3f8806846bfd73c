import { escaped } from './escaped'

/** Writes a whole page, with nothing from elsewhere, around a style and a body that is HTML already. */
export const htmlDocument = (title: string, style: string, body: readonly string[]): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>`

import { escaped } from '../escaped'
import type { Drawing } from './blocks'

/** Draws what is written in the language of Graphviz, as SVG. */
export type Draw = (graph: string) => string

/** By how much what is drawn is smaller than what was laid out, so that a wider font still fits. */
const SMALLER = 0.87

const sized = (svg: string): string =>
  svg.replace(/font-size="([\d.]+)"/g, (_, size: string) => `font-size="${(Number(size) * SMALLER).toFixed(2)}"`)

/** Keeps only the picture: no names of nodes, no remarks, no font that a reader may not have. */
const bare = (svg: string): string =>
  svg
    .slice(svg.indexOf('<g id="graph0"'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/font-family="[^"]*"/g, 'font-family="Arial, \'Liberation Sans\', Helvetica, sans-serif"')

const sizeOf = (svg: string): readonly [width: number, height: number] => {
  const [, width, height] = /<svg width="(\d+)pt" height="(\d+)pt"/.exec(svg) ?? []
  return [Number(width), Number(height)]
}

/** Makes of what was drawn a picture for in a page: a title of its own, and the text of the page in other words. */
export const pictureInPage = (draw: Draw, { graph, id, title, describedBy }: Drawing): string => {
  const svg = draw(graph)
  const [width, height] = sizeOf(svg)
  return `<svg role="img" aria-labelledby="${escaped(id)}-titel" aria-describedby="${escaped(describedBy.join(' '))}" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt">
<title id="${escaped(id)}-titel">${escaped(title)}</title>
${sized(bare(svg))}`
}

/** Makes of what was drawn a file of its own, which says in words what it shows. */
export const pictureFile = (draw: Draw, { graph, title, description }: Drawing, mark: string): string => {
  const svg = draw(graph)
  const [width, height] = sizeOf(svg)
  return `<!-- ${mark} -->
<svg xmlns="http://www.w3.org/2000/svg" lang="nl" role="img" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
${sized(bare(svg))}`
}

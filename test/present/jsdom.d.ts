// Of jsdom only what the tests of the printed page use.
declare module 'jsdom' {
  interface Page extends EventTarget {
    readonly document: PageNode
    eval(script: string): unknown
  }
  export interface PageNode {
    readonly tagName: string
    readonly className: string
    getAttribute(name: string): string | null
    readonly textContent: string | null
    readonly children: Iterable<PageNode>
    querySelector(selector: string): PageNode | null
    querySelectorAll(selector: string): Iterable<PageNode>
  }
  export class JSDOM {
    constructor(html: string, options?: { readonly runScripts: 'outside-only' })
    readonly window: Page
  }
}

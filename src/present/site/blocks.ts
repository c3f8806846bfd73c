/** A piece of running text: as it is, as a link elsewhere or within the site, or made to stand out. */
export type Span =
  | string
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** Without a page: on this one. */
  | { readonly kind: 'to'; readonly text: string; readonly page?: string; readonly anchor?: string }
  /** What a link leads to. */
  | { readonly kind: 'target'; readonly text: string; readonly id: string }
  | { readonly kind: 'strong' | 'open' | 'agreed'; readonly text: string }

export type Text = readonly Span[]

export interface ListItem {
  readonly text: Text
  readonly items?: readonly ListItem[]
}

/** A term with what is said of it. */
export type Fact = readonly [term: string, said: Text]

/** A picture, and where what it shows is said in words. */
export interface Drawing {
  /** What it is made from, in the language of Graphviz. */
  readonly graph: string
  /** Begins the ids and the name of the file. */
  readonly id: string
  readonly title: string
  /** Ids of the blocks that say the same. */
  readonly describedBy: readonly string[]
  /** The same in running text, for where it stands apart from those. */
  readonly description: string
}

/** What a page consists of; how it looks is for who writes it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'warning'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly isOrdered?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Text[])[]
    }
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | { readonly kind: 'group'; readonly id: string; readonly blocks: readonly Block[] }
  | Section

export interface Section {
  readonly kind: 'section'
  readonly id: string
  readonly title: string
  readonly level: 2 | 3
  /** Of a red flag: to act on now. */
  readonly isUrgent?: boolean
  readonly blocks: readonly Block[]
}

/** One page of a site. */
export interface Page {
  /** Of its file, without what it ends on. */
  readonly name: string
  readonly title: string
  /** Stands above the title. */
  readonly above: Text
  readonly blocks: readonly Block[]
}

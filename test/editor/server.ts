import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js'

const require = createRequire(import.meta.url)

const SERVER = require.resolve('yaml-language-server/bin/yaml-language-server')

/** No store of schemas: nothing is fetched. */
const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }

const CAPABILITIES = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } },
    hover: { contentFormat: ['markdown' as const] },
  },
}

/** A text that stands open in the editor. */
export interface Opened {
  readonly completions: (at: Position) => Promise<readonly CompletionItem[]>
  readonly hover: (at: Position) => Promise<string>
  /** What the server underlines, once it has looked. */
  readonly diagnostics: Promise<readonly Diagnostic[]>
}

export interface Server {
  /** Opens a text as if it were a file of this name, which need not be there. */
  readonly open: (file: string, text: string) => Promise<Opened>
  readonly stop: () => Promise<void>
}

const opened = (connection: ProtocolConnection, uri: string, diagnostics: Opened['diagnostics']): Opened => {
  const textDocument = { uri }
  return {
    diagnostics,
    completions: async (position) => {
      const found = await connection.sendRequest(CompletionRequest.type, { textDocument, position })
      return Array.isArray(found) ? found : (found?.items ?? [])
    },
    hover: async (position) => {
      const found = await connection.sendRequest(HoverRequest.type, { textDocument, position })
      return (found?.contents as MarkupContent | undefined)?.value ?? ''
    },
  }
}

/** Settles when the server has asked for its settings: until then it would look on the web for schemas. */
const configured = (connection: ProtocolConnection): Promise<void> =>
  new Promise((resolve) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      resolve()
      return items.map(({ section }) => (section === 'yaml' ? SETTINGS : null))
    })
    connection.onRequest(RegistrationRequest.type, () => undefined)
  })

/** Starts the language server that editors use for YAML, and speaks with it as an editor does. */
export const startServer = async (): Promise<Server> => {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics)
  })
  const ready = configured(connection)
  connection.listen()
  const workspace = { processId: process.pid, rootUri: null, workspaceFolders: null }
  await connection.sendRequest(InitializeRequest.type, { ...workspace, capabilities: CAPABILITIES })
  await connection.sendNotification(InitializedNotification.type, {})
  await ready
  return {
    open: async (file, text) => {
      const uri = pathToFileURL(file).href
      const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve))
      const textDocument = { uri, languageId: 'yaml', version: 1, text }
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
      return opened(connection, uri, diagnostics)
    },
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      await ended
      connection.dispose()
    },
  }
}

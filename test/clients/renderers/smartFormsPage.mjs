import {
  BaseRenderer,
  buildForm,
  getResponse,
  RendererThemeProvider,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer'
import { QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const Form = () =>
  createElement(
    RendererThemeProvider,
    null,
    createElement(QueryClientProvider, { client: useRendererQueryClient() }, createElement(BaseRenderer)),
  )

let root

// What a host does: build the form, show it, and ask for the response.
globalThis.showForm = async (questionnaire) => {
  root?.unmount()
  await buildForm({ questionnaire })
  root = createRoot(document.querySelector('#form'))
  root.render(createElement(Form))
}

globalThis.response = () => getResponse()

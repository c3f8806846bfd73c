import { parentPort, workerData } from 'node:worker_threads'
import { type ColumnPart, parquetDecoder } from './screen/parquetDecoder'

const decoder = parquetDecoder(workerData as string)

parentPort?.on('message', async (part: ColumnPart | null) => {
  if (part === null) parentPort?.postMessage(await decoder.head())
  else {
    const data = await decoder.column(part)
    // A view would take all that it is a part of along.
    parentPort?.postMessage(ArrayBuffer.isView(data) ? data.slice() : data)
  }
})

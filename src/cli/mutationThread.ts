import { parentPort, workerData } from 'node:worker_threads'
import { type MutationTask, tried } from './mutationTask'

for (const one of tried(workerData as MutationTask)) parentPort?.postMessage(one)

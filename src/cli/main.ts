#!/usr/bin/env node
import { run } from './run'

// Whoever reads along may have seen enough (`| head`): what is still written then goes nowhere, and that is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

process.exitCode = await run(process.argv.slice(2))

import { workerData } from 'node:worker_threads'
import { restoreRelease } from '../../data/archive/restoreRelease.ts'

const { zip, file } = workerData as { zip: string; file: string }
restoreRelease(zip, file)

import { parentPort, workerData } from 'node:worker_threads';
import type { ToSnapshot, SnapshotStart } from './messages.js';
import { SnapshotThread } from './thread.js';

/** The thread that holds the copy of the customers: questions do not wait for the server, nor the server for them. */
const port = parentPort;
if (!port) throw new Error('this file is the start of a thread');
const thread = new SnapshotThread(workerData as SnapshotStart, (message) => port.postMessage(message));
port.on('message', (message: ToSnapshot) => thread.take(message));
thread.begin();

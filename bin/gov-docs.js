#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '../dist');
// What holds until the command says otherwise: a process that ends without an answer has failed.
process.exitCode = 70;
if (existsSync(join(built, 'load.cjs'))) {
  const { run } = require('../dist/load.cjs').openChunks(built).load('main.cjs');
  run(process).then((code) => {
    process.exitCode = code;
  });
} else {
  process.stderr.write('gov-docs is not built yet: run "npm install" in its folder.\n');
}

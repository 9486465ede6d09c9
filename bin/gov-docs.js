#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
if (existsSync(built)) {
  const { run } = await import(built.href);
  process.exitCode = await run(process);
} else {
  process.stderr.write('gov-docs is not built yet: run "npm install" in its folder.\n');
  process.exitCode = 70;
}

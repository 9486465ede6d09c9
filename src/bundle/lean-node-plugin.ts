/** What the bundlers ask of a plug-in, as far as this one answers. */
interface LeanNodePlugin {
  readonly name: string;
  resolveId(source: string, importer: string | undefined): string | undefined;
  load(id: string): string | undefined;
}

const PROCESS = '\0lean:process.cjs';
const NO_CHILDREN = '\0lean:child-process.cjs';

/**
 * Keeps two modules of Node out of the start of the command. Importing `node:process` opens all
 * three standard streams, and commander loads `node:child_process` for commands that are programs
 * of their own, of which there are none: together they take longer than reading a document.
 */
export function leanNodePlugin(): LeanNodePlugin {
  return {
    name: 'lean-node',
    resolveId(source, importer = '') {
      if (source === 'node:process') return PROCESS;
      const fromCommander = /[\\/]commander[\\/]/.test(importer);
      return source === 'node:child_process' && fromCommander ? NO_CHILDREN : undefined;
    },
    load(id) {
      if (id === PROCESS) return 'module.exports = globalThis.process;';
      return id === NO_CHILDREN ? 'module.exports = {};' : undefined;
    },
  };
}

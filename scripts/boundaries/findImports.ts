import { parseSync } from 'vite';

/**
 * What a TypeScript file imports, types included: the specifiers as written, each once, in order.
 *
 * @param file only its extension matters (.ts or .tsx)
 */
export function findImports(file: string, source: string): string[] {
  const { module } = parseSync(file, source);
  const fromImports = module.staticImports.map((entry) => entry.moduleRequest.value);
  const fromExports = module.staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
  );
  const fromCalls = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  return [...new Set([...fromImports, ...fromExports, ...fromCalls])];
}

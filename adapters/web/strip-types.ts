import { transform } from 'esbuild';

/** The browser's script, out of TypeScript. */
export async function stripTypes(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'es2022' });
  return code;
}

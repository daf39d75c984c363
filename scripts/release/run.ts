/** Runs programs. */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const isWindows = process.platform === 'win32';

/**
 * Runs a program in a folder.
 *
 * @param options `mayFail`: a program that fails is one that has something to say
 * @throws {Error} with what it printed, where it fails
 */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  {mayFail = false} = {},
): Promise<{stdout: string}> {
  try {
    const options = {cwd, shell: isWindows, maxBuffer: 2 ** 26};
    return await promisify(execFile)(command, [...args], options);
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    if (mayFail) return {stdout: stdout + stderr};
    throw new Error(`${[command, ...args].join(' ')}\n${stdout}\n${stderr}`, {cause: error});
  }
}

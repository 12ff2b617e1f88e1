/**
 * How tests start Node for a command that lives for seconds: with machine code of the embedded database that is quickly
 * made instead of quick.
 */
export const nodeFlags = ['--liftoff-only', '--conditions=@tenth/source']

const { PATH = '', NODE_COMPILE_CACHE } = process.env

/** Nothing of the machine that runs the tests reaches a command, except what it needs to start. */
export const bareEnvironment = { PATH, ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }) }

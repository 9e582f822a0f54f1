/** The version of what is simulated: it changes when the same run file can give another run. */
export const modelVersion = '1.0.0';
